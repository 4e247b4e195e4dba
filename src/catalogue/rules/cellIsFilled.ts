import type { Problem } from "../../base/problem.ts";
import { cell, cellPlace } from "../csv.ts";
import type { CsvRow } from "../csv.ts";
import type { Draft, ObservationDraft } from "../draft.ts";
import { problem } from "../problem.ts";

const figure = ["value", "qualifier", "as_printed"];
const needed = {
  observation: ["indicator", "period", "source", "use", "status"],
  target: ["indicator", "for_period", "set_on", "source", ...figure],
  claim: ["id", "kind", "of", "source", "verdict", ...figure],
  event: ["id", "date", "name_en", "issuer_en", "source"],
};
const reported = [...needed.observation, ...figure];

/** The cells that every row needs are not empty. */
export function* cellIsFilled({ observations, targets, claims, events }: Draft): Iterable<Problem> {
  for (const observation of observations) {
    if (isComplete(observation)) continue;
    const { row, status } = observation;
    // A row that states a gap has no figure; another rule looks after it.
    const columns = status === "missing" ? needed.observation : reported;
    for (const column of columns) if (cell(row, column) === "") yield empty(row, column);
  }
  for (const [rows, columns] of [
    [targets, needed.target],
    [claims, needed.claim],
    [events, needed.event],
  ] as const) {
    for (const { row } of rows)
      for (const column of columns) if (cell(row, column) === "") yield empty(row, column);
  }
}

/** Could every needed cell be read? Then none is empty, and the cells need not be looked at. */
function isComplete({ interval, subject, period, source, use, status }: ObservationDraft): boolean {
  const named = subject !== undefined && period !== undefined && source !== "";
  return interval !== undefined && named && use !== undefined && status !== undefined;
}

function empty(row: CsvRow, column: string): Problem {
  return problem(
    "cell-is-filled",
    cellPlace(row, column),
    { en: `The cell in column "${column}" is empty.`, zh: `“${column}”一格为空。` },
    fixes[column] ?? { en: "Fill it in; data/README.md says how.", zh: "填写此格；写法见 data/README.md。" },
  );
}

const fixes: Readonly<Record<string, Problem["fix"]>> = {
  value: {
    en: "Write the number, or set status to missing if no figure was published.",
    zh: "填写数值；若没有公布数字，将 status 设为 missing。",
  },
  as_printed: {
    en: "Copy from the source the characters that carry the figure, such as 98%以上.",
    zh: "照原文抄录表示该数字的文字，如 98%以上。",
  },
  use: {
    en: "Write yes for the row that is shown as the figure, no for the others.",
    zh: "作为正式数字的一行写 yes，其余写 no。",
  },
  status: { en: "Write reported, forecast or missing.", zh: "写 reported、forecast 或 missing。" },
};
