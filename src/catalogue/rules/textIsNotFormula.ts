import type { Problem } from "../../base/problem.ts";
import { cell, cellPlace } from "../csv.ts";
import type { CsvRow } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";

const columns = ["as_printed", "locator", "note_en", "note_zh"];
const columnsOfEvents = ["name_en", "name_zh", "issuer_en", "issuer_zh", "note_en", "note_zh"];

const formulaMarks: ReadonlySet<number> = new Set([..."=+-@＝＋－＠"].map((mark) => mark.charCodeAt(0)));

/** No text begins as a formula does: a spreadsheet would compute it when a reader opens the download. */
export function* textIsNotFormula({ observations, targets, claims, events }: Draft): Iterable<Problem> {
  for (const rows of [observations, targets, claims]) {
    for (const { row } of rows) {
      for (const column of columns) if (isFormula(cell(row, column))) yield formula(row, column);
    }
  }
  for (const { row } of events) {
    for (const column of columnsOfEvents) if (isFormula(cell(row, column))) yield formula(row, column);
  }
}

function isFormula(text: string): boolean {
  return formulaMarks.has(text.charCodeAt(0)) && !/^[+-]\d[\d.,]*\s?%?$/.test(text);
}

function formula(row: CsvRow, column: string): Problem {
  const first = cell(row, column).charAt(0);
  return problem(
    "text-is-not-formula",
    cellPlace(row, column),
    { en: `The text begins with "${first}", as a formula does.`, zh: `文本以“${first}”开头，会被当作公式。` },
    { en: "Begin with a word.", zh: "请以文字开头。" },
  );
}
