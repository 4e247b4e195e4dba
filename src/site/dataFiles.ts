import { comparisons, type Comparison, type Release } from "../downloads/comparisons.ts";
import { dataFiles } from "../downloads/dataFiles.ts";
import type { DataFile } from "../downloads/dataFile.ts";
import type { ReleaseLog } from "../downloads/feeds/changeEntries.ts";
import { readTables } from "../downloads/release.ts";
import { catalogue } from "./catalogue.ts";
import { siteRoot } from "./siteRoot.ts";

/** The tables and logs of the frozen releases, by their path in the project; the build lays their files under their addresses. */
const frozen = import.meta.glob<string>("/data/releases/*/*.{csv,json}", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Every release that stays, the oldest first. */
const releases: readonly Release[] = Object.entries(frozen)
  .filter(([path]) => path.endsWith("/changes.json"))
  .map(([path, text]) => ({ log: JSON.parse(text) as ReleaseLog, tables: tablesBeside(path) }))
  .sort((a, b) => a.log.version.localeCompare(b.log.version, "en", { numeric: true }));

/** What changed with every release that stays, the oldest first. */
export const releaseLogs: readonly ReleaseLog[] = releases.map(({ log }) => log);

/** What changed between any two releases. */
export const releaseComparisons: readonly Comparison[] = comparisons(releases);

/** Every current file under `data/` by its path, made once for all pages. */
export const publishedFiles: Promise<ReadonlyMap<string, DataFile>> = collect();

async function collect(): Promise<ReadonlyMap<string, DataFile>> {
  const current = await dataFiles(catalogue, siteRoot, releases);
  return new Map(current.map((file) => [file.path, file]));
}

function tablesBeside(log: string): Release["tables"] {
  const folder = log.replace(/[^/]+$/, "");
  const files = Object.entries(frozen).filter(([path]) => path.startsWith(folder));
  return readTables(files.map(([path, text]) => ({ name: path.slice(folder.length), text })));
}
