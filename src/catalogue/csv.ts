import Papa from "papaparse";
import type { Place } from "../base/problem.ts";
import { cellEnd, walkRecords } from "./csvWalk.ts";
import type { CsvWalk, QuoteFault } from "./csvWalk.ts";
import { placeFrom } from "./textPlace.ts";

export interface CsvTable {
  readonly file: string;
  readonly text: string;
  /** Undefined when the file holds no line at all. */
  readonly header: CsvRow | undefined;
  /** Each column's position; the first one where a name stands twice. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly CsvRow[];
  /** The first misplaced quote; the rows are left out then, because none after it can be trusted. */
  readonly fault: QuoteFault | undefined;
}

export interface CsvRow {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  /** The offset in the text at which it begins. */
  readonly start: number;
  readonly table: CsvTable;
  readonly cells: readonly string[];
}

/** Cells and their places from the text of a CSV file; empty lines and lines of commas only are left out. */
export function parseCsv(file: string, text: string): CsvTable {
  const walk = walkRecords(text);
  const { fault } = walk;
  const table: Mutable<CsvTable> = { file, text, header: undefined, columns: new Map(), rows: [], fault };
  const rows = locatedRows(table, fault ? text.slice(0, walk.starts.at(-1)) : text, walk);
  const [header, ...body] = rows;
  if (!header) return table;
  table.header = header;
  table.columns = columnPositions(header.cells);
  table.rows = fault ? [] : body;
  return table;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function locatedRows(table: CsvTable, text: string, { lines, starts }: CsvWalk): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  readCells(text).forEach((cells, index) => {
    const line = lines[index];
    const start = starts[index];
    if (line !== undefined && start !== undefined && !isBlank(cells))
      rows.push({ table, line, start, cells });
  });
  return rows;
}

function readCells(text: string): readonly (readonly string[])[] {
  // Everything that Papa would guess is given: a guess may change the meaning of a file in silence.
  return Papa.parse<string[]>(text, { delimiter: ",", newline: "\n", quoteChar: '"', escapeChar: '"' }).data;
}

function isBlank(cells: readonly string[]): boolean {
  return (cells[0] ?? "").trim() === "" && cells.every((text) => text.trim() === "");
}

function columnPositions(header: readonly string[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const [index, name] of header.entries()) {
    const trimmed = name.trim();
    if (trimmed !== "" && !positions.has(trimmed)) positions.set(trimmed, index);
  }
  return positions;
}

/** The text of a row's cell in a named column, without blanks at its ends; empty where there is no such cell. */
export function cell(row: CsvRow, column: string): string {
  const index = row.table.columns.get(column);
  return index === undefined ? "" : trimmed(row.cells[index] ?? "");
}

/** Most cells have no blanks at their ends, and two looks cost less than a call of trim. */
function trimmed(text: string): string {
  const isPlain = isVisibleAscii(text.charCodeAt(0)) && isVisibleAscii(text.charCodeAt(text.length - 1));
  return isPlain || text === "" ? text : text.trim();
}

function isVisibleAscii(code: number): boolean {
  return code > 32 && code < 127;
}

/** Where the cell of a named column begins; the start of the row where there is no such column. */
export function cellPlace(row: CsvRow, column: string): Place {
  return cellPlaceAt(row, row.table.columns.get(column) ?? 0);
}

/** Where the cell at a position begins; the end of the row where the row is too short. */
export function cellPlaceAt(row: CsvRow, index: number): Place {
  const { file, text } = row.table;
  return placeFrom(file, text, row, cellOffset(text, row.start, index));
}

/** Where a row begins. */
export function rowPlace(row: CsvRow): Place {
  return { file: row.table.file, line: row.line, column: 1 };
}

function cellOffset(text: string, start: number, index: number): number {
  let offset = start;
  for (let passed = 0; passed < index; passed += 1) {
    const end = cellEnd(text, offset);
    if (typeof end !== "number" || text[end] !== ",") return typeof end === "number" ? end : offset;
    offset = end + 1;
  }
  return offset;
}
