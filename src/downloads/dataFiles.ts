import type { Catalogue } from "../catalogue/catalogue.ts";
import type { SiteRoot } from "./address.ts";
import { archiveFile } from "./archiveFile.ts";
import { dataSetReferences, siteReferences } from "./citations/index.ts";
import { tableWordsOf } from "./codebook/tableWords.ts";
import { csvText } from "./csvText.ts";
import { csvwGroup, csvwTable } from "./csvw.ts";
import { jsonFile, mediaTypeOf, sumsFile, textFile, type DataFile } from "./dataFile.ts";
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
  const logs = releases.map(({ log }) => log);
  const whole = [...wholeFiles(catalogue, root), await workbookFile(catalogue, root)];
  const files = [
    ...whole,
    archiveFile(catalogue, whole, root),
    ...subsetFiles(catalogue, root),
    ...comparisonFiles(comparisons(releases)),
    jsonFile("versions.json", versionList(catalogue.dataset, logs, root)),
  ];
  return [...files, sumsFile(files)];
}

/** The data set as a whole in every text format. */
function wholeFiles(catalogue: Catalogue, root: SiteRoot): readonly DataFile[] {
  const { dataset } = catalogue;
  const tables = publishedTables(catalogue);
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

async function workbookFile(catalogue: Catalogue, root: SiteRoot): Promise<DataFile> {
  const path = `${catalogue.dataset.id}.xlsx`;
  return {
    path,
    mediaType: mediaTypeOf(path),
    bytes: await workbookBytes(catalogue, publishedTables(catalogue), root),
  };
}
