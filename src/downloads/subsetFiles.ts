import type { Localised } from "../base/language.ts";
import type { Catalogue, Claim, Observation, Target } from "../catalogue/catalogue.ts";
import { pageUrl, type SiteRoot } from "./address.ts";
import {
  bibtexText,
  cslItems,
  partReferences,
  risText,
  valueReferences,
  type Reference,
} from "./citations/index.ts";
import { tableWordsOf } from "./codebook/tableWords.ts";
import { csvText, type PublishedTable } from "./csvText.ts";
import { csvwTable } from "./csvw.ts";
import { jsonFile, textFile, type DataFile } from "./dataFile.ts";
import { dataJson } from "./dataJson.ts";
import { subsetPath, subsets, type Subset } from "./subsets.ts";

/** The files of every theme, indicator and source, from the published tables; each is made when it is its turn. */
export function* subsetFiles(
  catalogue: Catalogue,
  tables: readonly PublishedTable[],
  root: SiteRoot,
): Generator<DataFile> {
  for (const subset of subsets(catalogue, tables)) yield* filesOf(subset, catalogue, root);
}

function filesOf(subset: Subset, catalogue: Catalogue, root: SiteRoot): readonly DataFile[] {
  const { folder, id, title, tables } = subset;
  const part = { id, title: plain(title), url: pageUrl(root, "en", folder, id) };
  const stem = `${folder}/${id}`;
  const statements = statementsOf(tables, catalogue);
  const values = () => citationFiles(`${stem}.values`, valueReferences(catalogue, statements, root));
  return [
    ...tables.flatMap((table) => tableFiles(subset, table, catalogue, root)),
    jsonFile(`${stem}.json`, dataJson(catalogue.dataset, tables, root, part)),
    ...citationFiles(stem, partReferences(catalogue, statements, part)),
    ...(folder === "indicators" ? values() : []),
  ];
}

/** A source's title also holds its original; a part has one name in each language. */
function plain({ en, zh }: Localised): Localised {
  return { en, zh };
}

function tableFiles(
  subset: Subset,
  table: PublishedTable,
  { dataset }: Catalogue,
  root: SiteRoot,
): readonly DataFile[] {
  const path = subsetPath(subset, table.name);
  const metadata = `${path}-metadata.json`;
  const words = tableWordsOf(table.name).title;
  const title = { en: `${subset.title.en}: ${words.en}`, zh: `${subset.title.zh}：${words.zh}` };
  const name = path.slice(path.indexOf("/") + 1);
  return [
    textFile(path, csvText(table)),
    jsonFile(metadata, csvwTable(name, table, title, { dataset, root })),
  ];
}

function statementsOf(
  tables: readonly PublishedTable[],
  catalogue: Catalogue,
): readonly (Observation | Target | Claim)[] {
  const { observations, targets, claims } = catalogue;
  const find = (id: string) => observations.get(id) ?? targets.get(id) ?? claims.get(id);
  return tables.flatMap(({ rows }) => rows.flatMap(([id = ""]) => find(id) ?? []));
}

/** References in the three formats that reference managers read. */
export function citationFiles(stem: string, references: readonly Reference[]): readonly DataFile[] {
  return [
    textFile(`${stem}.bib`, bibtexText(references)),
    textFile(`${stem}.ris`, risText(references)),
    jsonFile(`${stem}.csl.json`, cslItems(references)),
  ];
}
