import { comparisons, type Comparison, type Release } from "../downloads/comparisons.ts";
import type { ReleaseLog } from "../downloads/feeds/changeEntries.ts";
import { readTables } from "../downloads/release.ts";

/** The tables and logs of the frozen releases, by their path in the project; the build lays their files under their addresses. */
const frozen = import.meta.glob<string>("/data/releases/*/*.{csv,json}", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Every release that stays, the oldest first. */
export const releases: readonly Release[] = Object.entries(frozen)
  .filter(([path]) => path.endsWith("/changes.json"))
  .map(([path, text]) => ({ log: JSON.parse(text) as ReleaseLog, tables: tablesBeside(path) }))
  .sort((a, b) => a.log.version.localeCompare(b.log.version, "en", { numeric: true }));

/** What changed with every release that stays, the oldest first. */
export const releaseLogs: readonly ReleaseLog[] = releases.map(({ log }) => log);

/** What changed between any two releases. */
export const releaseComparisons: readonly Comparison[] = comparisons(releases);

function tablesBeside(log: string): Release["tables"] {
  const folder = log.replace(/[^/]+$/, "");
  const files = Object.entries(frozen).filter(([path]) => path.startsWith(folder));
  return readTables(files.map(([path, text]) => ({ name: path.slice(folder.length), text })));
}
