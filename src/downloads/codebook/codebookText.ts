import type { Language } from "../../base/language.ts";
import type { PublishedTable } from "../csvText.ts";
import { columnOf } from "./columns.ts";
import { tableWordsOf } from "./tableWords.ts";

const heading = { en: "Codebook", zh: "编码手册" } as const;

/** The codebook of some tables in one language, as Markdown: every column, every word that it may hold. */
export function codebookText(tables: readonly PublishedTable[], language: Language): string {
  return [`# ${heading[language]}`, ...tables.map((table) => tableText(table, language))].join("\n\n") + "\n";
}

function tableText({ name, columns }: PublishedTable, language: Language): string {
  const { title, description } = tableWordsOf(name);
  const lines = columns.flatMap((column) => columnLines(name, column, language));
  return [`## ${name}.csv: ${title[language]}`, description[language], lines.join("\n")].join("\n\n");
}

function columnLines(table: string, name: string, language: Language): readonly string[] {
  const { title, description, codes = {} } = columnOf(table, name);
  const listed = Object.entries(codes).map(([code, meaning]) => `    - \`${code}\`: ${meaning[language]}`);
  return [`- \`${name}\` (${title[language]}): ${description[language]}`, ...listed];
}
