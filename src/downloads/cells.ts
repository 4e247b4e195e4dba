import { columnOf } from "./codebook/columns.ts";
import type { PublishedTable } from "./csvText.ts";

export type Cell = string | number | boolean | null;

/** A row with the machine names as keys; empty cells are null, numbers and yes or no are what they are. */
export function rowObjects({
  name,
  columns,
  rows,
}: PublishedTable): readonly Readonly<Record<string, Cell>>[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, at) => [column, typedCell(name, column, row[at] ?? "")])),
  );
}

/** The text of a cell as what its column holds. */
function typedCell(table: string, column: string, text: string): Cell {
  if (text === "") return null;
  const { type } = columnOf(table, column);
  if (type === "number") return Number(text);
  return type === "yes_no" ? text === "yes" : text;
}
