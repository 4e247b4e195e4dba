import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { DuckDBConnection } from "@duckdb/node-api";
import { publishedTables } from "../../src/downloads/tables.ts";
import { snippets, type Snippet } from "../../src/downloads/snippets.ts";
import { catalogue, published } from "../downloads/published.ts";

const run = promisify(execFile);

// The packages of Debian belong to its own Python, whichever other comes first on the path.
const debianPython = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

/** Which program runs a snippet, and how its file ends; what is not here has no program for the command line. */
const programs: Readonly<
  Partial<
    Record<
      Snippet["id"],
      { readonly command: string; readonly ending: string; readonly options?: readonly string[] }
    >
  >
> = {
  r: { command: "Rscript", ending: "R" },
  python: { command: debianPython, ending: "py" },
  javascript: { command: process.execPath, ending: "mjs" },
};

/** How many rows each snippet must print. */
export const wanted = [...catalogue.observations.values()].filter(
  ({ inUse, status }) => inUse && status === "reported",
).length;

/** What a snippet printed, line by line; undefined where its language is not installed. */
export async function runSnippet(id: Snippet["id"]): Promise<readonly string[] | undefined> {
  if (id === "duckdb") return runDuckdb();
  const program = programs[id];
  if (!program) return undefined;
  return served(async (root) => {
    const code = codeOf(id, root);
    const folder = await mkdtemp(join(tmpdir(), "snippet-"));
    const file = join(folder, `snippet.${program.ending}`);
    await writeFile(file, code);
    const env = { ...process.env, LC_ALL: "C.UTF-8" };
    try {
      const { stdout } = await run(program.command, [...(program.options ?? []), file], {
        env,
        maxBuffer: 1 << 26,
      });
      return stdout.split("\n").filter((line) => line.trim() !== "");
    } catch (error) {
      if (isNotInstalled(error as NodeJS.ErrnoException & { readonly stderr?: string })) return undefined;
      throw error;
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}

/** The snippet as the data page of a site at this root shows it. */
function codeOf(id: Snippet["id"], root: string): string {
  const columns = publishedTables(catalogue)[0]?.columns ?? [];
  return snippets("observations", columns, root, "zh").find((found) => found.id === id)?.code ?? "";
}

// What lets DuckDB read addresses is fetched from the network: here it reads the same file from the disk.
async function runDuckdb(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "snippet-"));
  try {
    await mkdir(join(folder, "data"));
    await writeFile(join(folder, "data/observations.csv"), published.get("observations.csv")?.bytes ?? "");
    const connection = await DuckDBConnection.create();
    const rows = await (await connection.runAndReadAll(codeOf("duckdb", `${folder}/`))).getRows();
    return rows.map((row) => row.join(","));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Is the program itself, or the one package that its snippet names, not on this machine? */
function isNotInstalled({
  code,
  stderr = "",
}: NodeJS.ErrnoException & { readonly stderr?: string }): boolean {
  return code === "ENOENT" || stderr.includes("No module named 'pandas'");
}

/** Serves the published files for as long as the work takes. */
async function served<T>(work: (root: string) => Promise<T>): Promise<T> {
  const server = createServer(({ url = "" }, response) => {
    const file = published.get(url.replace(/^\/data\//, ""));
    response
      .writeHead(file ? 200 : 404, { "content-type": file?.mediaType ?? "text/plain" })
      .end(file?.bytes);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  try {
    return await work(`http://127.0.0.1:${port}/`);
  } finally {
    server.close();
  }
}
