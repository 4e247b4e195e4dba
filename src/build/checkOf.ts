import { checkCatalogue } from "../catalogue/checkCatalogue.ts";
import type { CheckedCatalogue } from "../catalogue/checkCatalogue.ts";
import type { SourceFile } from "../catalogue/sourceFile.ts";
import { checkSite } from "./checkSite.ts";
import { projectRoot } from "./projectRoot.ts";

/** The check of a folder's files: charts are held only to the data of this project, not to that of another folder. */
export function checkOf(root: string): (files: readonly SourceFile[]) => CheckedCatalogue {
  return root === projectRoot ? checkSite : checkCatalogue;
}
