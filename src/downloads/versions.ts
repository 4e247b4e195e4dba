import type { Dataset } from "../catalogue/catalogue.ts";
import { dataUrl, type SiteRoot } from "./address.ts";

/** A release that is frozen under `data/v<version>/`. */
export interface FrozenRelease {
  readonly version: string;
  /** ISO date. */
  readonly released: string;
  /** The hash of every file that was frozen, by its name. */
  readonly sha256: Readonly<Record<string, string>>;
}

/** What there is to get: the current state of the data, and every release that stays, the latest first. */
export function versionList(dataset: Dataset, releases: readonly FrozenRelease[], root: SiteRoot): object {
  const listed = releases.map(({ version, released, sha256 }) => ({
    version,
    released,
    url: dataUrl(root, `v${version}/`),
    sha256,
  }));
  return {
    dataset: dataset.id,
    current: { version: dataset.version, released: dataset.released, url: `${root}data/` },
    latestFrozen: listed.at(-1)?.version ?? null,
    frozen: listed.toReversed(),
  };
}
