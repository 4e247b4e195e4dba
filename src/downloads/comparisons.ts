import type { PublishedTable } from "./csvText.ts";
import { jsonFile, type DataFile } from "./dataFile.ts";
import type { ReleaseLog } from "./feeds/changeEntries.ts";
import { releaseChanges, type ReleaseChanges } from "./release.ts";

/** A release that stays: what it says of itself, and its tables as they were frozen. */
export interface Release {
  readonly log: ReleaseLog;
  readonly tables: readonly PublishedTable[];
}

/** What a release has that an earlier one had not, value by value. */
export interface Comparison {
  /** As its addresses have it: `1.0.0-to-1.2.0`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly changes: ReleaseChanges;
}

/** Every release beside every earlier one; the releases come oldest first. */
export function comparisons(releases: readonly Release[]): readonly Comparison[] {
  return releases.flatMap((later, at) => releases.slice(0, at).map((earlier) => compare(earlier, later)));
}

function compare(earlier: Release, later: Release): Comparison {
  const [from, to] = [earlier.log.version, later.log.version];
  return { id: `${from}-to-${to}`, from, to, changes: releaseChanges(inOrder(earlier), inOrder(later)) };
}

/** The tables by their names: in the same order whether they were read from the disk or have just been made. */
function inOrder({ tables }: Release): readonly PublishedTable[] {
  return tables.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The same for programs: a JSON file for each pair of releases, which says the same for ever. */
export function comparisonFiles(all: readonly Comparison[]): readonly DataFile[] {
  return all.map(({ id, from, to, changes }) => jsonFile(`changes/${id}.json`, { from, to, ...changes }));
}
