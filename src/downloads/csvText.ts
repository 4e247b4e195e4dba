import { csvLine } from "../base/csvLine.ts";
import { guardFormula } from "../base/formulaGuard.ts";

/** A table as it is published: machine names first, then one row a statement. */
export interface PublishedTable {
  /** What the table holds, as the codebook calls it. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table as CSV text: commas, line feeds, quotes only where a cell needs them, no formula without its mark. */
export function csvText({ columns, rows }: Omit<PublishedTable, "name">): string {
  return [columns, ...rows].map((row) => `${csvLine(row.map(guardFormula))}\n`).join("");
}
