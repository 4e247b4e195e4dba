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
import { jsonFile, textFile, type FileToMake } from "./dataFile.ts";
import { dataJson } from "./dataJson.ts";
import { subsetPath, subsets, type Subset } from "./subsets.ts";

/** The files of every theme, indicator and source, from the published tables. */
export function subsetFiles(
  catalogue: Catalogue,
  tables: readonly PublishedTable[],
  root: SiteRoot,
): readonly FileToMake[] {
  return subsets(catalogue, tables).flatMap((subset) => filesOf(subset, catalogue, root));
}

function filesOf(subset: Subset, catalogue: Catalogue, root: SiteRoot): readonly FileToMake[] {
  const { folder, id, title, tables } = subset;
  const part = { id, title: plain(title), url: pageUrl(root, "en", folder, id) };
  const json = `${folder}/${id}.json`;
  const statements = () => statementsOf(tables, catalogue);
  return [
    ...tables.flatMap((table) => tableFiles(subset, table, catalogue, root)),
    { path: json, make: () => jsonFile(json, dataJson(catalogue.dataset, tables, root, part)) },
    ...citationFiles(`${folder}/${id}`, () => partReferences(catalogue, statements(), part)),
    ...(folder === "indicators"
      ? citationFiles(`${folder}/${id}.values`, () => valueReferences(catalogue, statements(), root))
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
): readonly FileToMake[] {
  const path = subsetPath(subset, table.name);
  const metadata = `${path}-metadata.json`;
  const words = tableWordsOf(table.name).title;
  const title = { en: `${subset.title.en}: ${words.en}`, zh: `${subset.title.zh}：${words.zh}` };
  const name = path.slice(path.indexOf("/") + 1);
  return [
    { path, make: () => textFile(path, csvText(table)) },
    { path: metadata, make: () => jsonFile(metadata, csvwTable(name, table, title, { dataset, root })) },
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
export function citationFiles(stem: string, references: () => readonly Reference[]): readonly FileToMake[] {
  const [bib, ris, csl] = [`${stem}.bib`, `${stem}.ris`, `${stem}.csl.json`];
  return [
    { path: bib, make: () => textFile(bib, bibtexText(references())) },
    { path: ris, make: () => textFile(ris, risText(references())) },
    { path: csl, make: () => jsonFile(csl, cslItems(references())) },
  ];
}
