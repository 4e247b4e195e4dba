import type { Localised } from "../../base/language.ts";
import type { Problem } from "../../base/problem.ts";
import { qualifiers } from "../../base/quantity.ts";
import { claimKinds, statuses, verdicts } from "../catalogue.ts";
import { cell, cellPlaceAt } from "../csv.ts";
import type { CsvRow } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { isReadable } from "../draftFile.ts";
import { problem } from "../problem.ts";

const rule = "rows-fit-the-header";

/** A row has as many cells as there are columns; empty cells at its end do no harm. */
export function* rowsFitTheHeader({ files }: Draft): Iterable<Problem> {
  for (const file of files) {
    if (!file.table?.header || !isReadable(file)) continue;
    const width = file.table.header.cells.length;
    for (const row of file.table.rows) {
      if (row.cells.length < width) yield tooShort(row, width);
      else if (row.cells.length > width) yield* tooLong(row, width);
    }
  }
}

function tooShort(row: CsvRow, width: number): Problem {
  const count = row.cells.length;
  return problem(
    rule,
    cellPlaceAt(row, count - 1),
    {
      en: `This row has ${count} cells; the first line names ${width} columns.`,
      zh: `此行有 ${count} 个单元格，而第一行有 ${width} 个列名。`,
    },
    {
      en: "In a text editor, add the missing commas: an empty cell still needs its comma.",
      zh: "在文本编辑器中补上缺少的逗号：空单元格也须保留逗号。",
    },
  );
}

const words: Readonly<Record<string, readonly string[]>> = {
  qualifier: qualifiers,
  use: ["yes", "no"],
  status: statuses,
  kind: claimKinds,
  verdict: verdicts,
};

/** Empty cells at the end of a row are harmless unless a comma too many has moved the others under wrong names. */
function isShifted(row: CsvRow): boolean {
  return Object.entries(words).some(([column, list]) => {
    const text = cell(row, column);
    return row.table.columns.has(column) && text !== "" && !list.includes(text);
  });
}

function* tooLong(row: CsvRow, width: number): Iterable<Problem> {
  const stray = row.cells.findIndex((text, position) => position >= width && text.trim() !== "");
  if (stray < 0 && !isShifted(row)) return;
  const count = row.cells.length;
  const found = row.cells[stray] ?? "";
  yield problem(
    rule,
    cellPlaceAt(row, stray < 0 ? width : stray),
    {
      en: `This row has ${count} cells; the first line names ${width} columns.${stray < 0 ? "" : ` "${found}" stands in no column.`}`,
      zh: `此行有 ${count} 个单元格，而第一行只有 ${width} 个列名${stray < 0 ? "。" : `；“${found}”不属于任何一列。`}`,
    },
    stray < 0 ? fixes.shifted : fixes.stray,
  );
}

const fixes = {
  stray: {
    en: "Put the text back into its cell; in a text editor, enclose a cell that contains a comma in quotes.",
    zh: "把这段文字移回原单元格；在文本编辑器中，含有逗号的单元格用引号括住。",
  },
  shifted: {
    en: "In a text editor, delete the comma too many, or enclose the cell that contains it in quotes.",
    zh: "在文本编辑器中删去多余的逗号，或用引号括住含有逗号的单元格。",
  },
} satisfies Record<string, Localised>;
