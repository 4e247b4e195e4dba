import type { Catalogue } from "../catalogue/catalogue.ts";
import type { SiteRoot } from "./address.ts";
import type { Release } from "./comparisons.ts";
import type { DataFile } from "./dataFile.ts";
import { eachDataFile } from "./dataFiles.ts";
import { indicatorTwins } from "./markdown/indicatorTwins.ts";

/**
 * All that the catalogue gives without a page being made: the files of the data set and every indicator as Markdown. Each
 * stands by its path from the root of the site, and is made when it is its turn.
 */
export async function* filesWithoutPages(
  catalogue: Catalogue,
  root: SiteRoot,
  releases: readonly Release[],
): AsyncGenerator<DataFile> {
  for await (const file of eachDataFile(catalogue, root, releases))
    yield { ...file, path: `data/${file.path}` };
  yield* indicatorTwins(catalogue, root);
}
