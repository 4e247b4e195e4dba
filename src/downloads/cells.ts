import type { Column } from "./codebook/column.ts";
import { columnOf } from "./codebook/columns.ts";
import type { PublishedTable } from "./csvText.ts";

export type Cell = string | number | boolean | null;

/** A row with the machine names as keys; empty cells are null, numbers and yes or no are what they are. */
export function rowObjects(table: PublishedTable): readonly Readonly<Record<string, Cell>>[] {
  return typedRows(table).map((row) =>
    Object.fromEntries(table.columns.map((column, at) => [column, row[at] ?? null])),
  );
}

/** The same without names, cell by cell in the order of the columns. */
export function typedRows({ name, columns, rows }: PublishedTable): readonly (readonly Cell[])[] {
  const readers = columns.map((column) => readerOf(columnOf(name, column).type));
  return rows.map((row) => readers.map((read, at) => (row[at] ? read(row[at]) : null)));
}

/** How the text of a cell becomes what its column holds. */
function readerOf(type: Column["type"]): (text: string) => Cell {
  if (type === "number") return Number;
  return type === "yes_no" ? (text) => text === "yes" : (text) => text;
}
