import type { Catalogue } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/sourceFile.ts";

/** The name under which the build's first step leaves the data for the steps after it; pages are bundled apart from it. */
const place = Symbol.for("checked-data");

/** What the build's first step has read, and the sound data that it found there. */
export interface CheckedData {
  readonly catalogue: Catalogue;
  readonly files: readonly SourceFile[];
}

/** Leaves the checked data for this build: checking it takes as long again as reading it, and a file may change meanwhile. */
export function leaveChecked(data: CheckedData): void {
  Object.assign(globalThis, { [place]: data });
}

/** The data that the build checked; throws where no build runs, as in the development server and in tests. */
export function checkedBefore(): CheckedData {
  const found = (globalThis as { [place]?: CheckedData })[place];
  if (!found) throw new Error("No step of this build has checked the data.");
  return found;
}
