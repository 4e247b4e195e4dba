import type { Localised } from "../../base/language.ts";
import type { Place, Problem } from "../../base/problem.ts";
import { cell, cellPlace } from "../csv.ts";
import type { CsvRow } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { isReadable } from "../draftFile.ts";
import { jsonTexts } from "../json.ts";
import { problem } from "../problem.ts";

const rule = "text-is-not-formula";

const columns = ["as_printed", "locator", "note_en", "note_zh"];
const columnsOfEvents = ["name_en", "name_zh", "issuer_en", "issuer_zh", "note_en", "note_zh"];

const formulaMarks: ReadonlySet<number> = new Set([..."=+-@＝＋－＠"].map((mark) => mark.charCodeAt(0)));

// In half of Europe a semicolon parts cells: the quotes that hold a cell together between commas hold nothing there.
const endOfCell = /[;\r\n]/;

/** No text begins as a formula does, or goes on as one where a cell may end: a spreadsheet would compute it when a reader opens the download. */
export function* textIsNotFormula({
  observations,
  targets,
  claims,
  events,
  files,
}: Draft): Iterable<Problem> {
  for (const rows of [observations, targets, claims]) {
    for (const { row } of rows) for (const column of columns) yield* inCell(row, column);
  }
  for (const { row } of events) for (const column of columnsOfEvents) yield* inCell(row, column);
  for (const file of files) {
    if (!file.document || !isReadable(file)) continue;
    for (const { key, text, at } of jsonTexts(file.document)) yield* inText(text, key, at);
  }
}

function* inCell(row: CsvRow, column: string): Iterable<Problem> {
  yield* inText(cell(row, column), column, () => cellPlace(row, column));
}

function* inText(text: string, where: string, at: () => Place): Iterable<Problem> {
  if (isFormula(text, where)) yield problem(rule, at(), begins(text.charAt(0), where), fix);
  if (!endOfCell.test(text)) return;
  const parts = text.split(endOfCell).map((part) => part.replace(/^[\s"']+/, ""));
  const later = parts.slice(1).find((part) => isFormula(part, where));
  if (later !== undefined) yield problem(rule, at(), goesOn(later.charAt(0), where), fix);
}

const asPrinted: ReadonlySet<string> = new Set(["as_printed", "printed", "text"]);

function isFormula(text: string, where: string): boolean {
  if (!formulaMarks.has(text.charCodeAt(0))) return false;
  // A fall may be printed as -7.1%, which a spreadsheet computes to itself.
  return !(asPrinted.has(where) && /^[+-]\d[\d.,]*\s?%?$/.test(text));
}

function begins(sign: string, where: string): Localised {
  return {
    en: `The text in "${where}" begins with "${sign}": a spreadsheet takes it for a formula.`,
    zh: `“${where}”的文字以“${sign}”开头，表格软件会把它当作公式。`,
  };
}

function goesOn(sign: string, where: string): Localised {
  return {
    en: `The text in "${where}" goes on with "${sign}" after a semicolon or a line break: a spreadsheet that begins a cell there takes it for a formula.`,
    zh: `“${where}”的文字在分号或换行之后以“${sign}”接续，表格软件若在此分格，会把它当作公式。`,
  };
}

const fix: Localised = {
  en: "Delete that sign, or put a word before it.",
  zh: "删去该符号，或在其前加上文字。",
};
