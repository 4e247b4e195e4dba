import { dataFiles } from "../downloads/dataFiles.ts";
import type { DataFile } from "../downloads/dataFile.ts";
import type { ReleaseLog } from "../downloads/feeds/changeEntries.ts";
import { frozenFiles } from "../downloads/frozenFiles.ts";
import type { ReleaseFile } from "../downloads/release.ts";
import { catalogue } from "./catalogue.ts";
import { siteRoot } from "./siteRoot.ts";

/** The frozen releases as they were written, by their path in the project. */
const frozen = import.meta.glob<string>("/data/releases/*/*", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** What changed with every release that stays, the oldest first. */
export const releaseLogs: readonly ReleaseLog[] = Object.entries(frozen)
  .filter(([path]) => path.endsWith("/changes.json"))
  .map(([, text]) => JSON.parse(text) as ReleaseLog)
  .sort((a, b) => a.version.localeCompare(b.version, "en", { numeric: true }));

/** Every file under `data/` by its path, made once for all pages. */
export const publishedFiles: Promise<ReadonlyMap<string, DataFile>> = collect();

async function collect(): Promise<ReadonlyMap<string, DataFile>> {
  const current = await dataFiles(catalogue, siteRoot, releaseLogs);
  const old = releaseLogs.flatMap(({ version }) => frozenFiles(version, filesOf(version)));
  return new Map([...current, ...old].map((file) => [file.path, file]));
}

function filesOf(version: string): readonly ReleaseFile[] {
  const folder = `/data/releases/${version}/`;
  return Object.entries(frozen).flatMap(([path, text]) =>
    path.startsWith(folder) ? [{ name: path.slice(folder.length), text }] : [],
  );
}
