import type { Place, Problem } from "../../base/problem.ts";
import { cell, cellPlace } from "../csv.ts";
import type { CsvRow } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { isReadable } from "../draftFile.ts";
import { jsonTexts } from "../json.ts";
import { problem } from "../problem.ts";

const columns = ["as_printed", "locator", "note_en", "note_zh"];
const columnsOfEvents = ["name_en", "name_zh", "issuer_en", "issuer_zh", "note_en", "note_zh"];

const formulaMarks: ReadonlySet<number> = new Set([..."=+-@＝＋－＠"].map((mark) => mark.charCodeAt(0)));

/** No text begins as a formula does: a spreadsheet would compute it when a reader opens the download. */
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
    for (const { key, text, at } of jsonTexts(file.document))
      if (isFormula(text, key)) yield formula(text, key, at());
  }
}

function* inCell(row: CsvRow, column: string): Iterable<Problem> {
  const text = cell(row, column);
  if (isFormula(text, column)) yield formula(text, column, cellPlace(row, column));
}

const asPrinted: ReadonlySet<string> = new Set(["as_printed", "printed", "text"]);

function isFormula(text: string, where: string): boolean {
  if (!formulaMarks.has(text.charCodeAt(0))) return false;
  // A fall may be printed as -7.1%, which a spreadsheet computes to itself.
  return !(asPrinted.has(where) && /^[+-]\d[\d.,]*\s?%?$/.test(text));
}

function formula(text: string, where: string, at: Place): Problem {
  const first = text.charAt(0);
  return problem(
    "text-is-not-formula",
    at,
    {
      en: `The text in "${where}" begins with "${first}": a spreadsheet takes it for a formula.`,
      zh: `“${where}”的文字以“${first}”开头，表格软件会把它当作公式。`,
    },
    { en: "Delete that sign, or put a word before it.", zh: "删去该符号，或在其前加上文字。" },
  );
}
