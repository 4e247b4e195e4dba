import { type Language, languages } from "../../base/language.ts";
import { unitKindCodes } from "./codeLists.ts";
import { text, type Column } from "./column.ts";
import { judgedColumns } from "./judgedColumns.ts";
import { listColumns } from "./listColumns.ts";
import { statementColumns } from "./statementColumns.ts";

/** Columns that mean something else in one table than in the others. */
const own: Readonly<Record<string, Column>> = {
  "units.kind": { ...text("Kind", "种类", "What the unit counts", "单位计的是什么"), codes: unitKindCodes },
};

/** What a column of a table holds; throws on a column that nobody described. */
export function columnOf(table: string, name: string): Column {
  const found = own[`${table}.${name}`] ?? statementColumns[name] ?? judgedColumns[name] ?? listColumns[name];
  if (!found) throw new Error(`The column "${name}" of ${table} is not described in the codebook.`);
  return found;
}

/** The language of a column whose cells are sentences of ours in one language, as its name ends; else undefined. */
export function languageOfColumn(name: string): Language | undefined {
  return languages.find((language) => name.endsWith(`_${language}`));
}
