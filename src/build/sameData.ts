import { checkCatalogue } from "../catalogue/checkCatalogue.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/sourceFile.ts";
import { csvText } from "../downloads/csvText.ts";
import { publishedTables } from "../downloads/tables.ts";

/** Whether two sets of files say the same, row order aside; where the first has problems, whether the second has as many. */
export function sameData(before: readonly SourceFile[], after: readonly SourceFile[]): boolean {
  const [old, fresh] = [checkCatalogue(before), checkCatalogue(after)];
  if (!old.catalogue || !fresh.catalogue) return old.problems.length === fresh.problems.length;
  return publication(old.catalogue) === publication(fresh.catalogue);
}

function publication(catalogue: Catalogue): string {
  return publishedTables(catalogue)
    .flatMap((table) => csvText(table).split("\n").sort())
    .join("\n");
}
