import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Language } from "../base/language.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { decode } from "../catalogue/decode.ts";
import { parseJson } from "../catalogue/json.ts";
import { withString } from "../catalogue/jsonEdit.ts";
import { reportText } from "../catalogue/report.ts";
import { readTables, releaseChanges, tableFiles } from "../downloads/release.ts";
import type { ReleaseChanges } from "../downloads/release.ts";
import { publishedTables } from "../downloads/tables.ts";
import {
  compareVersions,
  formatVersion,
  nextVersion,
  parseVersion,
  stepBetween,
  steps,
} from "../downloads/version.ts";
import type { Version } from "../downloads/version.ts";
import { checkOf } from "./checkOf.ts";
import { chosenLanguage, runCommand } from "./command.ts";
import { projectRoot } from "./projectRoot.ts";
import { readFiles } from "./readFiles.ts";
import {
  hashOf,
  readRelease,
  readVersions,
  releasesFolder,
  touchedFiles,
  writeRelease,
} from "./releaseFolder.ts";
import { changeLog, logFile, packOf, type Naming } from "./releaseFiles.ts";
import { releaseWords as words } from "./releaseWords.ts";
import { writeWhole } from "./writeWhole.ts";

interface Order extends Naming {
  readonly language: Language;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { lang: { type: "string" }, root: { type: "string" }, date: { type: "string" } },
    allowPositionals: true,
  });
  const language = chosenLanguage(values.lang);
  const version = parseVersion(positionals[0] ?? "");
  if (!version) throw new Error(words.usage[language]);
  const root = values.root ?? projectRoot;
  const { catalogue, problems } = checkOf(root)(await readFiles(root));
  if (!catalogue) return say(reportText(problems, language), 1);
  return release(catalogue, {
    root,
    language,
    version,
    day: values.date ?? new Date().toISOString().slice(0, 10),
  });
}

async function release(catalogue: Catalogue, order: Order): Promise<number> {
  const { root, language, version } = order;
  const versions = await readVersions(root);
  if (versions.some((old) => compareVersions(old, version) === 0))
    return say(words.exists[language](formatVersion(version)), 1);
  const touched = await findTouched(root, versions);
  if (touched !== undefined) return say(words.touched[language](touched), 1);
  const last = versions.at(-1);
  const before = last && readTables(await readRelease(root, last));
  const tables = publishedTables(catalogue);
  const changes = before && releaseChanges(before, tables);
  const refusal = last && changes && whyNot(last, changes, order);
  if (refusal !== undefined) return say(refusal, 1);
  const log = changeLog(tableFiles(tables), last, changes, order);
  const pack = await packOf(catalogue, log, versions, order);
  // Named first, written last: whatever breaks between the two, the same command can be given again.
  await nameVersion(order);
  const folder = await writeRelease(
    root,
    version,
    [...tableFiles(tables), logFile({ ...log, pack: hashOf(pack) })],
    pack,
  );
  if (!changes) return say(words.first[language](folder), 0);
  const columns = changes.columnsAdded.length + changes.columnsRemoved.length;
  return say(words.done[language](folder, changes.rows.length, columns), 0);
}

async function findTouched(root: string, versions: readonly Version[]): Promise<string | undefined> {
  for (const version of versions) {
    const [name] = await touchedFiles(root, version);
    if (name !== undefined) return `${releasesFolder}/${formatVersion(version)}/${name}`;
  }
  return undefined;
}

/** Why a version does not fit what has changed since the last one; undefined where it does. */
function whyNot(
  last: Version,
  { step: smallest }: ReleaseChanges,
  { version, language }: Order,
): string | undefined {
  if (!smallest) return words.unchanged[language](formatVersion(last));
  const step = stepBetween(last, version);
  if (step && steps.indexOf(step) >= steps.indexOf(smallest)) return undefined;
  const fitting = steps.slice(steps.indexOf(smallest)).map((name) => formatVersion(nextVersion(last, name)));
  const refusal = words.unfit[language](
    formatVersion(version),
    formatVersion(last),
    fitting.join(words.or[language]),
  );
  return `${refusal} ${words.because[smallest][language]}`;
}

/** The data set and its citation say of themselves which version they are. */
async function nameVersion({ root, version, day }: Order): Promise<void> {
  const name = formatVersion(version);
  await rewrite(join(root, "data/dataset.json"), (text) => {
    const dated = withString(parseJson("data/dataset.json", text), "released", day);
    return withString(parseJson("data/dataset.json", dated), "version", name);
  });
  const citation = join(root, "CITATION.cff");
  if (!existsSync(citation)) return;
  await rewrite(citation, (text) =>
    text.replace(/^( *version:).*$/gm, `$1 ${name}`).replace(/^( *date-released:).*$/gm, `$1 "${day}"`),
  );
}

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  const { text } = decode({ path, content: await readFile(path) });
  if (text !== undefined) await writeWhole(path, change(text));
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

await runCommand(main);
