import { csvLine } from "../catalogue/csvLine.ts";

/** A table as it is published: machine names first, then one row a statement. */
export interface PublishedTable {
  /** The name of its file without the ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table as CSV text: commas, line feeds, quotes only where a cell needs them. */
export function csvText({ columns, rows }: Omit<PublishedTable, "name">): string {
  return [columns, ...rows].map((row) => `${csvLine(row)}\n`).join("");
}
