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
    { en: `No row of ${key} has yes in "use".`, zh: `${key} 没有一行的“use”为 yes。` },
    { en: "Write yes in the row that the site shows as the figure.", zh: "在作为该数字展示的一行写 yes。" },
  );
}

function alsoInUse(key: string, { row }: ObservationDraft, first: ObservationDraft): Problem {
  const { table, line } = first.row;
  return problem(
    rule,
    cellPlace(row, "use"),
    {
      en: `Two rows of ${key} have yes in "use": this one and line ${line} of ${table.file}.`,
      zh: `${key} 有两行的“use”为 yes：此行与 ${table.file} 第 ${line} 行。`,
    },
    { en: "Write no in one of them.", zh: "在其中一行写 no。" },
  );
}
