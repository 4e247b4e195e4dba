import { comparisons, type Comparison, type Release } from "../downloads/comparisons.ts";
import { sumLine, sumsName, textFile, type DataFile, type FileToMake } from "../downloads/dataFile.ts";
import { filesToMake } from "../downloads/dataFiles.ts";
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

const files: ReadonlyMap<string, FileToMake> = new Map(
  (await filesToMake(catalogue, siteRoot, releases)).map((file) => [file.path, file]),
);

/** The paths of all current files under `data/`: the checksums come last, when the others have been made. */
export const publishedPaths: readonly string[] = [...files.keys(), sumsName];

/** The lines of the files that were made: their bytes can be dropped before the checksums are asked for. */
const lines = new Map<string, string>();

/** One current file under `data/` by its path; undefined where there is none. */
export function publishedFile(path: string): DataFile | undefined {
  if (path === sumsName) return textFile(sumsName, allLines());
  const file = files.get(path)?.make();
  if (file) lines.set(path, sumLine(file));
  return file;
}

function allLines(): string {
  return [...files.values()].map(({ path, make }) => lines.get(path) ?? sumLine(make())).join("");
}

function tablesBeside(log: string): Release["tables"] {
  const folder = log.replace(/[^/]+$/, "");
  const files = Object.entries(frozen).filter(([path]) => path.startsWith(folder));
  return readTables(files.map(([path, text]) => ({ name: path.slice(folder.length), text })));
}
