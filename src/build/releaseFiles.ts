import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Release } from "../downloads/comparisons.ts";
import { dataFiles } from "../downloads/dataFiles.ts";
import type { ReleaseLog } from "../downloads/feeds/changeEntries.ts";
import { packed } from "../downloads/frozenPack.ts";
import { readTables } from "../downloads/release.ts";
import type { ReleaseChanges, ReleaseFile } from "../downloads/release.ts";
import { publishedTables } from "../downloads/tables.ts";
import { formatVersion } from "../downloads/version.ts";
import type { Version } from "../downloads/version.ts";
import { checksums, logName, readRelease } from "./releaseFolder.ts";
import { siteAddress } from "./siteAddress.ts";

/** Which version is released on which day, from and into which folder. */
export interface Naming {
  readonly root: string;
  readonly version: Version;
  /** The day of the release, as an ISO date. */
  readonly day: string;
}

/** What a release says of itself: its day, what has changed since the last one, and the hashes of its tables. */
export function changeLog(
  frozen: readonly ReleaseFile[],
  last: Version | undefined,
  changes: ReleaseChanges | undefined,
  { version, day }: Naming,
) {
  return {
    version: formatVersion(version),
    released: day,
    since: last ? formatVersion(last) : null,
    step: changes?.step ?? null,
    columnsAdded: changes?.columnsAdded ?? [],
    columnsRemoved: changes?.columnsRemoved ?? [],
    rows: changes?.rows ?? [],
    sha256: checksums(frozen),
  };
}

/** The log as the file that is frozen. */
export function logFile(log: object): ReleaseFile {
  return { name: logName, text: `${JSON.stringify(log, undefined, 2)}\n` };
}

/** Every file that this version publishes, as the build will publish it from now on until the data changes. */
export async function packOf(
  catalogue: Catalogue,
  log: ReleaseLog,
  earlier: readonly Version[],
  { root, version, day }: Naming,
): Promise<Uint8Array> {
  const dataset = { ...catalogue.dataset, version: formatVersion(version), released: day };
  const releases = await readReleases(root, earlier);
  const own: Release = { log, tables: publishedTables(catalogue) };
  return packed(await dataFiles({ ...catalogue, dataset }, siteAddress, [...releases, own]));
}

/** What these versions say of themselves, and their tables, in the same order. */
export async function readReleases(root: string, versions: readonly Version[]): Promise<readonly Release[]> {
  return Promise.all(versions.map((version) => releaseOf(root, version)));
}

async function releaseOf(root: string, version: Version): Promise<Release> {
  const files = await readRelease(root, version);
  const log = JSON.parse(files.find(({ name }) => name === logName)?.text ?? "") as ReleaseLog;
  return { log, tables: readTables(files) };
}
