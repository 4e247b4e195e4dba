import { languageTag, type Localised } from "../base/language.ts";
import type { Catalogue, Dataset } from "../catalogue/catalogue.ts";
import { dataUrl, pageUrl, type SiteRoot } from "./address.ts";
import type { Column } from "./codebook/column.ts";
import { columnOf } from "./codebook/columns.ts";
import { tableWordsOf } from "./codebook/tableWords.ts";
import { csvText, type PublishedTable } from "./csvText.ts";
import { sha256 } from "./dataFile.ts";

const profiles = "https://datapackage.org/profiles/2.0";

/** The descriptor of the data set by Data Package 2.0: English in the standard's keys, Chinese beside it. */
export function dataPackage(catalogue: Catalogue, tables: readonly PublishedTable[], root: SiteRoot): object {
  const { dataset } = catalogue;
  return {
    $schema: `${profiles}/datapackage.json`,
    name: dataset.id,
    id: dataUrl(root, "datapackage.json"),
    ...said("title", {
      en: `${dataset.title.en}: ${dataset.subtitle.en}`,
      zh: `${dataset.title.zh}：${dataset.subtitle.zh}`,
    }),
    ...said("description", dataset.description),
    homepage: pageUrl(root, "en", "data"),
    version: dataset.version,
    created: `${dataset.released}T00:00:00Z`,
    keywords: [...dataset.keywords.en, ...dataset.keywords.zh],
    licenses: [licence(dataset)],
    contributors: dataset.contributors.map(({ name, role }) => ({ ...said("title", name), roles: [role] })),
    resources: tables.map(resource),
  };
}

function licence({ licence: { id, name, url } }: Dataset): object {
  return { name: id, path: url, title: name.en };
}

function resource(table: PublishedTable): object {
  const bytes = new TextEncoder().encode(csvText(table));
  const { title, description } = tableWordsOf(table.name);
  return {
    $schema: `${profiles}/dataresource.json`,
    name: table.name,
    type: "table",
    path: `${table.name}.csv`,
    ...said("title", title),
    ...said("description", description),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    dialect: { $schema: `${profiles}/tabledialect.json`, lineTerminator: "\n" },
    schema: tableSchema(table),
  };
}

function tableSchema({ name, columns }: PublishedTable): object {
  const keys = columns.flatMap((column) => {
    const { refers } = columnOf(name, column);
    // A table that refers to itself names no resource, as the standard has it.
    return refers === undefined
      ? []
      : [
          {
            fields: [column],
            reference: { ...(refers === name ? {} : { resource: refers }), fields: ["id"] },
          },
        ];
  });
  return {
    $schema: `${profiles}/tableschema.json`,
    fields: columns.map((column) => field(name, column)),
    missingValues: [""],
    primaryKey: ["id"],
    ...(keys.length === 0 ? {} : { foreignKeys: keys }),
  };
}

function field(table: string, name: string): object {
  const column = columnOf(table, name);
  return {
    name,
    ...typeOf(column),
    ...said("title", column.title),
    ...said("description", column.description),
    ...(name === "id" ? { constraints: { required: true, unique: true } } : {}),
  };
}

function typeOf({ type, codes = {} }: Column): object {
  if (type === "number") return { type: "number" };
  if (type === "yes_no") return { type: "boolean", trueValues: ["yes"], falseValues: ["no"] };
  if (type === "address") return { type: "string", format: "uri" };
  const listed = Object.entries(codes).map(([value, label]) => ({
    value,
    label: `${label.en} · ${label.zh}`,
  }));
  return listed.length === 0 ? { type: "string" } : { type: "string", categories: listed };
}

/** One thing said in English under the standard's key and in Chinese under the key with its tag. */
function said(key: string, words: Localised): Readonly<Record<string, string>> {
  return { [key]: words.en, [`${key}@${languageTag.zh}`]: words.zh };
}
