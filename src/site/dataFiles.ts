import { dataFiles } from "../downloads/dataFiles.ts";
import { textFile, type DataFile } from "../downloads/dataFile.ts";
import type { ReleaseLog } from "../downloads/feeds/changeEntries.ts";
import { catalogue } from "./catalogue.ts";
import { siteRoot } from "./siteRoot.ts";

/** The frozen releases as they were written, by their path in the project. */
const frozen = import.meta.glob<string>("/data/releases/*/*", {
  query: "?raw",
  import: "default",
  eager: true,
});

const releasePath = /^\/data\/releases\/([^/]+)\/(.+)$/;

/** What changed with every release that stays, the oldest first. */
export const releaseLogs: readonly ReleaseLog[] = Object.entries(frozen)
  .filter(([path]) => path.endsWith("/changes.json"))
  .map(([, text]) => JSON.parse(text) as ReleaseLog)
  .sort((a, b) => a.version.localeCompare(b.version, "en", { numeric: true }));

/** Every file under `data/` by its path, made once for all pages. */
export const publishedFiles: Promise<ReadonlyMap<string, DataFile>> = collect();

async function collect(): Promise<ReadonlyMap<string, DataFile>> {
  const current = await dataFiles(catalogue, siteRoot, releaseLogs);
  const old = Object.entries(frozen).flatMap(([path, text]) => {
    const [, version, name] = releasePath.exec(path) ?? [];
    return version === undefined || name === undefined ? [] : [textFile(`v${version}/${name}`, text)];
  });
  return new Map([...current, ...old].map((file) => [file.path, file]));
}
