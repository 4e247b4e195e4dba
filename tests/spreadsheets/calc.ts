import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** How Calc is told to open a table and to save it again; the words are those of its CSV filter. */
export interface Way {
  readonly name: string;
  /** Separator, quote, character set, first line, formats of columns. */
  readonly opened: string;
  readonly saved: string;
  /** A workbook between the two, as when the file was kept as one for a while. */
  readonly kept?: "ods" | "xlsx";
}

export interface Table {
  readonly path: string;
  readonly content: Uint8Array;
}

const run = promisify(execFile);

/** The version of LibreOffice, or undefined where there is none. */
export function calcVersion(): Promise<string | undefined> {
  return run("soffice", ["--version"]).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}

/** Tables as Calc leaves them after it has opened and saved them in a way. */
export async function throughCalc(tables: readonly Table[], way: Way): Promise<readonly Table[]> {
  const folder = await mkdtemp(join(tmpdir(), "calc-"));
  const names = tables.map(({ path }) => path.replaceAll("/", "__"));
  await Promise.all(["in", "kept", "out"].map((name) => mkdir(join(folder, name))));
  await Promise.all(tables.map(({ content }, at) => writeFile(join(folder, "in", names[at] ?? ""), content)));
  const inputs = names.map((name) => join(folder, "in", name));
  const csv = `csv:Text - txt - csv (StarCalc):${way.saved}`;
  const read = [`--infilter=Text - txt - csv (StarCalc):${way.opened}`];
  if (way.kept) {
    await convert(folder, way.kept, "kept", read, inputs);
    const workbooks = names.map((name) => join(folder, "kept", name.replace(/csv$/, way.kept ?? "")));
    await convert(folder, csv, "out", [], workbooks);
  } else await convert(folder, csv, "out", read, inputs);
  return Promise.all(
    tables.map(async ({ path }, at) => ({
      path,
      content: await readFile(join(folder, "out", names[at] ?? "")),
    })),
  );
}

async function convert(
  folder: string,
  to: string,
  into: string,
  read: readonly string[],
  inputs: readonly string[],
) {
  // A profile of its own: the settings of whoever runs this change what Calc guesses.
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const options = [
    profile,
    "--headless",
    ...read,
    "--convert-to",
    to,
    "--outdir",
    join(folder, into),
    ...inputs,
  ];
  await run("soffice", options, { maxBuffer: 1 << 26 });
}
