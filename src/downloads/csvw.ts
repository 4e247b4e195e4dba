import { languages, languageTag, type Localised } from "../base/language.ts";
import type { Dataset } from "../catalogue/catalogue.ts";
import type { SiteRoot } from "./address.ts";
import type { Column } from "./codebook/column.ts";
import { columnOf, languageOfColumn } from "./codebook/columns.ts";
import { tableWordsOf } from "./codebook/tableWords.ts";
import type { PublishedTable } from "./csvText.ts";

/** What a metadata file needs to know beside the table. */
export interface CsvwContext {
  readonly dataset: Dataset;
  readonly root: SiteRoot;
}

const context = ["http://www.w3.org/ns/csvw", { "@language": "en" }];

/** CSV on the Web metadata of one file, whose name stands beside it in the same folder. */
export function csvwTable(file: string, table: PublishedTable, title: Localised, about: CsvwContext): object {
  return { "@context": context, ...tableBody(file, table, title, about), ...publication(about.dataset) };
}

/** CSV on the Web metadata of all tables of the data set, with the keys that join them. */
export function csvwGroup(tables: readonly PublishedTable[], about: CsvwContext): object {
  const bodies = tables.map((table) => {
    const { tableSchema, ...body } = tableBody(
      `${table.name}.csv`,
      table,
      tableWordsOf(table.name).title,
      about,
    );
    return { ...body, tableSchema: { ...tableSchema, foreignKeys: foreignKeys(table) } };
  });
  const { title, description } = about.dataset;
  return {
    "@context": context,
    "dc:title": tagged(title),
    "dc:description": tagged(description),
    ...publication(about.dataset),
    tables: bodies,
  };
}

function publication({ licence, released, title }: Dataset) {
  return {
    "dc:license": { "@id": licence.url },
    "dc:modified": { "@value": released, "@type": "xsd:date" },
    "dc:publisher": tagged(title),
  };
}

function tableBody(url: string, table: PublishedTable, title: Localised, { root }: CsvwContext) {
  return {
    url,
    "dc:title": tagged(title),
    "dc:description": tagged(tableWordsOf(table.name).description),
    dialect: {
      encoding: "utf-8",
      header: true,
      delimiter: ",",
      lineTerminators: ["\n"],
      quoteChar: '"',
      doubleQuote: true,
      trim: false,
    },
    tableSchema: {
      aboutUrl: rowUrl(table.name, root),
      primaryKey: "id",
      columns: table.columns.map((name) => csvwColumn(table.name, name)),
    },
  };
}

/** The address of a row: a statement's fragment on its indicator's page, a page of its own for what has one. */
function rowUrl(table: string, root: SiteRoot): string {
  if (["observations", "targets", "claims"].includes(table)) return `${root}en/indicators/{indicator}/{#id}`;
  if (["indicators", "sources", "themes"].includes(table)) return `${root}en/${table}/{id}/`;
  return table === "events" ? `${root}en/timeline/{#id}` : `${root}data/${table}.csv{#id}`;
}

function csvwColumn(table: string, name: string): object {
  const column = columnOf(table, name);
  const { title, description } = column;
  const language = languageOfColumn(name);
  return {
    name,
    titles: { en: [name, title.en], [languageTag.zh]: [title.zh] },
    "dc:description": tagged(description),
    datatype: datatype(column),
    ...(name === "id" ? { required: true } : {}),
    ...(language === undefined ? {} : { lang: languageTag[language] }),
  };
}

function datatype({ type, codes }: Column): unknown {
  if (type === "number") return "decimal";
  if (type === "yes_no") return { base: "boolean", format: "yes|no" };
  if (type === "address") return "anyURI";
  return codes ? { base: "string", format: Object.keys(codes).join("|") } : "string";
}

function foreignKeys({ name, columns }: PublishedTable): readonly object[] {
  return columns.flatMap((column) => {
    const { refers } = columnOf(name, column);
    return refers === undefined
      ? []
      : [{ columnReference: column, reference: { resource: `${refers}.csv`, columnReference: "id" } }];
  });
}

function tagged(words: Localised): readonly object[] {
  return languages.map((language) => ({ "@value": words[language], "@language": languageTag[language] }));
}
