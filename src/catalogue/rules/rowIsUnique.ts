import type { Problem } from "../../base/problem.ts";
import { cell, rowPlace } from "../csv.ts";
import type { CsvRow } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";

const statement = ["as_printed", "source", "locator"];
const whatTellsApart = {
  observations: ["indicator", "period", ...statement],
  targets: ["indicator", "for_period", "set_on", ...statement],
  claims: ["kind", "of", "from", ...statement],
};

/** No row stands twice: one figure in one place of one source is one row. */
export function* rowIsUnique(draft: Draft): Iterable<Problem> {
  for (const table of ["observations", "targets", "claims"] as const) {
    const seen = new Map<string, CsvRow>();
    for (const { row } of draft[table]) {
      const key = whatTellsApart[table].map((column) => cell(row, column)).join("\u0000");
      const first = seen.get(key);
      if (first) yield repeated(row, first);
      else seen.set(key, row);
    }
  }
}

function repeated(row: CsvRow, first: CsvRow): Problem {
  const where = `${first.table.file}:${first.line}`;
  return problem(
    "row-is-unique",
    rowPlace(row),
    { en: `This row repeats ${where}: the same figure in the same place of the same source.`, zh: `此行与 ${where} 重复：同一来源同一处的同一数字。` },
    { en: "Remove one of the two, or correct its locator.", zh: "请删除其中一行，或更正其 locator。" },
  );
}
