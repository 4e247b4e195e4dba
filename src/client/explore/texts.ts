import { csvLine } from "../../base/csvLine.ts";
import { guardFormula } from "../../base/formulaGuard.ts";
import { columns, type Row } from "./rows.ts";

/** Rows as a file of comma-separated values, with machine names first; no cell is a formula. */
export function csvOf(rows: readonly Row[]): string {
  return lines(rows, csvLine).join("");
}

/** Rows as a spreadsheet takes them from the clipboard: tabs between cells, so none inside them. */
export function tsvOf(rows: readonly Row[]): string {
  return lines(rows, (cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t")).join("");
}

function lines(rows: readonly Row[], lineOf: (cells: readonly string[]) => string): readonly string[] {
  const table = [columns, ...rows.map(({ cells }) => columns.map((name) => cells[name]))];
  return table.map((cells) => `${lineOf(cells.map(guardFormula))}\n`);
}

/** Hands a text to the browser as a file to keep. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.click();
  // The browser has taken the file by then; the memory need not be kept until the page is left.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
