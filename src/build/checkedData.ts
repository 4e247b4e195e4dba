import type { Catalogue } from "../catalogue/catalogue.ts";

/** The name under which the build's first step leaves the data for the pages, which are bundled apart from it. */
const place = Symbol.for("checked-data");

/** Leaves the checked data for the pages of this build: checking it takes as long again as reading it. */
export function leaveChecked(catalogue: Catalogue): void {
  Object.assign(globalThis, { [place]: catalogue });
}

/** The data that the build checked; undefined where no build runs, as in the development server and in tests. */
export function checkedBefore(): Catalogue | undefined {
  return (globalThis as { [place]?: Catalogue })[place];
}
