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

/** The files of every theme, indicator and source. */
export function subsetFiles(catalogue: Catalogue, root: SiteRoot): readonly DataFile[] {
  return subsets(catalogue).flatMap((subset) => filesOf(subset, catalogue, root));
}

function filesOf(subset: Subset, catalogue: Catalogue, root: SiteRoot): readonly DataFile[] {
  const { folder, id, title, tables } = subset;
  const part = { id, title: plain(title), url: pageUrl(root, "en", folder, id) };
  const statements = statementsOf(tables, catalogue);
  return [
    ...tables.flatMap((table) => tableFiles(subset, table, catalogue, root)),
    jsonFile(`${folder}/${id}.json`, dataJson(catalogue.dataset, tables, root, part)),
    ...citationFiles(`${folder}/${id}`, partReferences(catalogue, statements, part)),
    ...(folder === "indicators"
      ? citationFiles(`${folder}/${id}.values`, valueReferences(catalogue, statements, root))
      : []),
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
  const words = tableWordsOf(table.name).title;
  const title = { en: `${subset.title.en}: ${words.en}`, zh: `${subset.title.zh}：${words.zh}` };
  const metadata = csvwTable(path.slice(path.indexOf("/") + 1), table, title, { dataset, root });
  return [textFile(path, csvText(table)), jsonFile(`${path}-metadata.json`, metadata)];
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
export function citationFiles(path: string, references: readonly Reference[]): readonly DataFile[] {
  return [
    textFile(`${path}.bib`, bibtexText(references)),
    textFile(`${path}.ris`, risText(references)),
    jsonFile(`${path}.csl.json`, cslItems(references)),
  ];
}
