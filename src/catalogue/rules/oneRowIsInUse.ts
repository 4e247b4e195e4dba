import type { Problem } from "../../base/problem.ts";
import { cell, cellPlace } from "../csv.ts";
import type { Draft, ObservationDraft } from "../draft.ts";
import { allGroups } from "../groups.ts";
import { problem } from "../problem.ts";

const rule = "one-row-is-in-use";

/** Of the rows of one indicator and period exactly one is shown as the figure. */
export function* oneRowIsInUse(draft: Draft): Iterable<Problem> {
  for (const { key, rows, used } of allGroups(draft)) {
    if (used) continue;
    // A row whose own cell could not be read may be the one in use; a gap that is not in use is told by its own rule.
    if (rows.some(({ use, status }) => use === undefined || (status === "missing" && !use))) continue;
    const [first, ...others] = rows.filter(({ use }) => use);
    if (!first && draft.placed) yield noneInUse(key, rows);
    if (first) for (const other of others) if (!repeats(other, first)) yield alsoInUse(key, other, first);
  }
}

/** A row that stands twice is told as that. */
function repeats(a: ObservationDraft, b: ObservationDraft): boolean {
  return (
    a.source === b.source && a.printed === b.printed && cell(a.row, "locator") === cell(b.row, "locator")
  );
}

function noneInUse(key: string, [first]: readonly ObservationDraft[]): Problem {
  return problem(
    rule,
    first ? cellPlace(first.row, "use") : { file: "data", line: 1, column: 1 },
    { en: `No row of ${key} is in use.`, zh: `${key} 没有任何一行被采用。` },
    { en: "Write yes in the row that is to be shown as the figure.", zh: "请在作为正式数字的一行写 yes。" },
  );
}

function alsoInUse(key: string, { row }: ObservationDraft, first: ObservationDraft): Problem {
  const where = `${first.row.table.file}:${first.row.line}`;
  return problem(
    rule,
    cellPlace(row, "use"),
    {
      en: `Two rows of ${key} are in use: this one and ${where}.`,
      zh: `${key} 有两行被采用：此行与 ${where}。`,
    },
    { en: "Write no in one of them.", zh: "请在其中一行写 no。" },
  );
}
