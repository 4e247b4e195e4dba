import type { Problem } from "../../base/problem.ts";
import { cellPlaceAt } from "../csv.ts";
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
      en: `This row has ${count} cells; the header names ${width}.`,
      zh: `此行有 ${count} 个单元格，表头有 ${width} 列。`,
    },
    {
      en: "Add the missing commas: an empty cell still needs its comma.",
      zh: "请补上缺少的逗号：空单元格也须保留逗号。",
    },
  );
}

function* tooLong(row: CsvRow, width: number): Iterable<Problem> {
  const index = row.cells.findIndex((text, position) => position >= width && text.trim() !== "");
  if (index < 0) return;
  const count = row.cells.length;
  yield problem(
    rule,
    cellPlaceAt(row, index),
    {
      en: `This row has ${count} cells; the header names ${width}. "${row.cells[index] ?? ""}" stands in no column.`,
      zh: `此行有 ${count} 个单元格，表头只有 ${width} 列；“${row.cells[index] ?? ""}”不属于任何一列。`,
    },
    { en: "Enclose a cell that contains a comma in quotes.", zh: "含有逗号的单元格须用引号括住。" },
  );
}
