import type { Dataset } from "../catalogue/catalogue.ts";
import { dataUrl, type SiteRoot } from "./address.ts";
import { sumsName } from "./dataFile.ts";

/** A release that is frozen under `data/v<version>/`. */
export interface FrozenRelease {
  readonly version: string;
  /** ISO date. */
  readonly released: string;
  /** The hash of every table that was frozen, by its name. */
  readonly sha256: Readonly<Record<string, string>>;
}

/** What there is to get: the current state of the data, and every release that stays, the latest first. */
export function versionList(dataset: Dataset, releases: readonly FrozenRelease[], root: SiteRoot): object {
  const listed = releases.map(({ version, released, sha256 }) => ({
    version,
    released,
    ...addresses(dataset, root, `v${version}/`),
    changes: dataUrl(root, `v${version}/changes.json`),
    sha256,
  }));
  const { id, version, released } = dataset;
  return {
    dataset: id,
    current: { version, released, ...addresses(dataset, root, "") },
    latestFrozen: listed.at(-1)?.version ?? null,
    frozen: listed.toReversed(),
  };
}

/** Where a version begins: what describes it, all of it in one file, and the checksums of every file under the same folder. */
function addresses({ id }: Dataset, root: SiteRoot, folder: string) {
  return {
    url: dataUrl(root, `${folder}datapackage.json`),
    archive: dataUrl(root, `${folder}${id}.zip`),
    checksums: dataUrl(root, folder + sumsName),
  };
}
