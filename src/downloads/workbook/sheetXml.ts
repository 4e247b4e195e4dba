import type { Cell } from "../cells.ts";
import { cellName, columnLetters, prolog, spreadsheetMl } from "./parts.ts";
import type { SharedStrings } from "./sharedStrings.ts";
import type { Sheet } from "./sheets.ts";
import { styles } from "./stylesXml.ts";

/** The widest column, in digits. */
const widest = 60;
/** The height of one line, in points. */
const line = 15;

/** A sheet as it stands in the workbook, piece by piece, with one table that holds all of it. */
export function* sheetXml(sheet: Sheet, strings: SharedStrings): Generator<string> {
  const { columns, rows } = sheet;
  const widths = columns.map((heading, at) => widthNeeded(heading, at, rows));
  const column = widths.map((width) => (width > widest ? styles.wrapped : styles.plain));
  const heading = widths.map((width) => (width > widest ? styles.wrappedHeading : styles.heading));
  yield sheetHead(sheet, widths);
  yield `<row r="1">${columns.map((text, at) => cellXml(text, at, 1, heading, strings)).join("")}</row>`;
  for (const [index, row] of rows.entries()) {
    const number = index + 2;
    const cells = row.map((cell, at) => cellXml(cell, at, number, column, strings)).join("");
    yield `<row r="${number}" ht="${heightOf(row)}" customHeight="1">${cells}</row>`;
  }
  yield `</sheetData>${margins}${landscape(sheet)}<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;
}

const margins = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

/** A table of few columns is printed as wide as the paper; one of many would be too small to read. */
function isFitted({ columns }: Sheet): boolean {
  return columns.length <= 8;
}

function landscape(sheet: Sheet): string {
  return `<pageSetup orientation="${isFitted(sheet) ? "landscape" : "portrait"}"${isFitted(sheet) ? ' fitToHeight="0"' : ""}/>`;
}

/** What stands before the rows: the first row stays in sight, and no column cuts off what it holds. */
function sheetHead(sheet: Sheet, widths: readonly number[]): string {
  const fit = isFitted(sheet) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "";
  const view =
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A1" sqref="A1"/></sheetView>';
  const columns = widths.map(
    (width, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${Math.min(widest, width + 2)}" customWidth="1"/>`,
  );
  const dimension = `A1:${columnLetters(widths.length - 1)}${sheet.rows.length + 1}`;
  return (
    `${prolog}<worksheet ${spreadsheetMl} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `${fit}<dimension ref="${dimension}"/><sheetViews>${view}</sheetViews><sheetFormatPr defaultRowHeight="${line}"/>` +
    `<cols>${columns.join("")}</cols><sheetData>`
  );
}

function cellXml(
  cell: Cell,
  at: number,
  row: number,
  style: readonly number[],
  strings: SharedStrings,
): string {
  if (cell === null || cell === "") return "";
  const start = `<c r="${cellName(at, row)}" s="${style[at]}"`;
  return typeof cell === "number"
    ? `${start}><v>${cell}</v></c>`
    : `${start} t="s"><v>${strings.placeOf(String(cell))}</v></c>`;
}

/** How wide a column must be for its longest text; its heading also needs room for a button. */
function widthNeeded(heading: string, at: number, rows: Sheet["rows"]): number {
  return rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? "")), widthOf(heading) + 4);
}

/** Not every program finds the height of wrapped text by itself; letters are narrower than the digits by which columns are measured. */
function heightOf(row: readonly Cell[]): number {
  const lines = row.map((cell) => Math.ceil(widthOf(cell ?? "") / (widest * 1.1)));
  return line * Math.max(1, ...lines);
}

/** Chinese characters take the room of two Latin ones. */
function widthOf(cell: string | number | boolean): number {
  const text = String(cell);
  let width = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x2e80 && code <= 0xffef) width++;
  }
  return width;
}
