import type { Problem } from "../base/problem.ts";
import type { Archive } from "../catalogue/archive.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { checkCatalogue } from "../catalogue/checkCatalogue.ts";
import type { SourceFile } from "../catalogue/sourceFile.ts";

export interface CheckedSite {
  /** Undefined as long as anything has a problem. */
  readonly catalogue: Catalogue | undefined;
  readonly problems: readonly Problem[];
}

/** Everything that the site is made of, checked: pure, for the pages, the build and the command alike. */
export function checkSite(files: readonly SourceFile[], archive?: Archive): CheckedSite {
  const { catalogue, problems } = checkCatalogue(files, archive);
  return { catalogue, problems };
}
