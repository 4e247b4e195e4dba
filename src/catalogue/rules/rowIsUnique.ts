import type { Problem } from "../../base/problem.ts";
import { cell, rowPlace } from "../csv.ts";
import type { CsvRow } from "../csv.ts";
import type { Draft, StatementDraft } from "../draft.ts";
import { allGroups } from "../groups.ts";
import { problem } from "../problem.ts";

/** No row stands twice: one figure in one place of one source is one row. */
export function* rowIsUnique(draft: Draft): Iterable<Problem> {
  for (const { rows } of allGroups(draft)) if (haveOneSource(rows)) yield* repeats(rows, []);
  yield* repeats(draft.targets, ["indicator", "for_period", "set_on"]);
  yield* repeats(draft.claims, ["kind", "of", "from"]);
}

/** Do two rows name the same source? Mostly not, and then there is nothing to compare. */
function haveOneSource(rows: readonly StatementDraft[]): boolean {
  if (rows.length < 3) return rows.length === 2 && rows[0]?.source === rows[1]?.source;
  return new Set(rows.map(({ source }) => source)).size < rows.length;
}

function* repeats(rows: readonly StatementDraft[], columns: readonly string[]): Iterable<Problem> {
  const seen = new Map<string, CsvRow>();
  for (const { row, printed, source } of rows) {
    const about = columns.map((column) => cell(row, column)).join("\u0000");
    const key = `${printed}\u0000${source}\u0000${cell(row, "locator")}\u0000${about}`;
    const first = seen.get(key);
    if (first) yield repeated(row, first);
    else seen.set(key, row);
  }
}

function repeated(row: CsvRow, first: CsvRow): Problem {
  const { table, line } = first;
  return problem(
    "row-is-unique",
    rowPlace(row),
    {
      en: `This row repeats line ${line} of ${table.file}: the same figure in the same place of the same source.`,
      zh: `此行与 ${table.file} 第 ${line} 行重复：同一来源同一处的同一数字。`,
    },
    { en: "Delete one of the two, or correct its locator.", zh: "删除其中一行，或更正其 locator。" },
  );
}
