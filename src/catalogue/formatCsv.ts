import type { CsvRow } from "./csv.ts";
import { csvLine } from "../base/csvLine.ts";
import type { DraftFile } from "./draft.ts";
import { isReadable } from "./draftFile.ts";
import { sortRows } from "./rowOrder.ts";
import type { IndicatorOrder } from "./rowOrder.ts";

/** A table in the usual order, without blanks at the ends of cells; undefined where its shape is not sound. */
export function formatCsv(file: DraftFile, order: IndicatorOrder): string | undefined {
  const { table } = file;
  if (!table?.header || !isReadable(file)) return undefined;
  const names = table.header.cells.map((name) => name.trim());
  const width = names.findLastIndex((name) => name !== "") + 1;
  if (hasRepeats(names) || !table.rows.every((row) => fits(row, names.length, width))) return undefined;
  const rows = [table.header, ...sortRows(table.rows, table.kind, order)];
  return rows.map(({ cells }) => `${csvLine(cells.slice(0, width).map(withoutEnds))}\n`).join("");
}

function hasRepeats(names: readonly string[]): boolean {
  return names.some((name, index) => name !== "" && names.indexOf(name) !== index);
}

function fits({ cells }: CsvRow, columns: number, width: number): boolean {
  return cells.length >= columns && cells.slice(width).every((text) => text.trim() === "");
}

/** Plain spaces only: what else is blank is for the check to tell. */
function withoutEnds(text: string): string {
  return text.replace(/^ +| +$/g, "");
}
