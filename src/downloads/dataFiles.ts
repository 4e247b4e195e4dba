import type { Catalogue } from "../catalogue/catalogue.ts";
import type { SiteRoot } from "./address.ts";
import { archiveFile } from "./archiveFile.ts";
import { dataSetReferences, siteReferences } from "./citations/index.ts";
import { tableWordsOf } from "./codebook/tableWords.ts";
import { csvText, type PublishedTable } from "./csvText.ts";
import { csvwGroup, csvwTable } from "./csvw.ts";
import { jsonFile, mediaTypeOf, sumLine, sumsName, textFile, type DataFile } from "./dataFile.ts";
import { dataJson } from "./dataJson.ts";
import { dataPackage } from "./dataPackage.ts";
import { comparisonFiles, comparisons, type Release } from "./comparisons.ts";
import { citationFiles, subsetFiles } from "./subsetFiles.ts";
import { publishedTables } from "./tables.ts";
import { versionList } from "./versions.ts";
import { workbookBytes } from "./workbook/workbook.ts";

/** Everything that is published under `data/` beside the frozen releases; the same catalogue gives the same bytes. */
export async function dataFiles(
  catalogue: Catalogue,
  root: SiteRoot,
  releases: readonly Release[],
): Promise<readonly DataFile[]> {
  return Array.fromAsync(eachDataFile(catalogue, root, releases));
}

/** The same, each made when it is its turn: not all of a large data set need be in memory at once. Checksums come last. */
export async function* eachDataFile(
  catalogue: Catalogue,
  root: SiteRoot,
  releases: readonly Release[],
): AsyncGenerator<DataFile> {
  const lines: string[] = [];
  for await (const file of allButSums(catalogue, root, releases)) {
    lines.push(sumLine(file));
    yield file;
  }
  yield textFile(sumsName, lines.join(""));
}

async function* allButSums(
  catalogue: Catalogue,
  root: SiteRoot,
  releases: readonly Release[],
): AsyncGenerator<DataFile> {
  const tables = publishedTables(catalogue);
  // The workbook comes first, while no other file is kept: it takes most memory.
  const workbook = await workbookFile(catalogue, tables, root);
  const whole = [...wholeFiles(catalogue, tables, root), workbook];
  yield* whole;
  yield archiveFile(catalogue, tables, whole, root);
  yield* subsetFiles(catalogue, tables, root);
  yield* comparisonFiles(comparisons(releases));
  const logs = releases.map(({ log }) => log);
  yield jsonFile("versions.json", versionList(catalogue.dataset, logs, root));
}

/** The data set as a whole in every text format. */
function wholeFiles(
  catalogue: Catalogue,
  tables: readonly PublishedTable[],
  root: SiteRoot,
): readonly DataFile[] {
  const { dataset } = catalogue;
  const about = { dataset, root };
  return [
    ...tables.flatMap((table) => [
      textFile(`${table.name}.csv`, csvText(table)),
      jsonFile(
        `${table.name}.csv-metadata.json`,
        csvwTable(`${table.name}.csv`, table, tableWordsOf(table.name).title, about),
      ),
    ]),
    jsonFile("csv-metadata.json", csvwGroup(tables, about)),
    jsonFile("datapackage.json", dataPackage(catalogue, tables, root)),
    jsonFile(`${dataset.id}.json`, dataJson(dataset, tables, root)),
    ...citationFiles(dataset.id, dataSetReferences(catalogue, root)),
    ...citationFiles(`${dataset.id}-site`, siteReferences(catalogue, root)),
  ];
}

async function workbookFile(
  catalogue: Catalogue,
  tables: readonly PublishedTable[],
  root: SiteRoot,
): Promise<DataFile> {
  const path = `${catalogue.dataset.id}.xlsx`;
  return { path, mediaType: mediaTypeOf(path), bytes: await workbookBytes(catalogue, tables, root) };
}
