import type { Problem } from "../../base/problem.ts";
import { cell, cellPlace } from "../csv.ts";
import type { Draft, ObservationDraft } from "../draft.ts";
import { problem } from "../problem.ts";

const rule = "missing-row-is-empty";

/** A row that states a gap has no figure, says why in a note, and is the one in use. */
export function* missingRowIsEmpty({ observations }: Draft): Iterable<Problem> {
  for (const observation of observations) {
    if (observation.status === "missing") yield* checkGap(observation);
  }
}

function* checkGap({ row, use }: ObservationDraft): Iterable<Problem> {
  const filled = ["value", "qualifier", "as_printed"].find((column) => cell(row, column) !== "");
  if (filled !== undefined) {
    yield problem(
      rule,
      cellPlace(row, filled),
      {
        en: `The status is missing, but "${filled}" holds "${cell(row, filled)}".`,
        zh: `status 为 missing，但“${filled}”一格写有“${cell(row, filled)}”。`,
      },
      {
        en: "Empty the cell, or write reported as the status.",
        zh: "清空此格，或将 status 改为 reported。",
      },
    );
  }
  if (cell(row, "note_en") === "" && cell(row, "note_zh") === "") {
    yield problem(
      rule,
      cellPlace(row, "note_en"),
      { en: "The status is missing, but there is no note.", zh: "status 为 missing，但没有注释。" },
      {
        en: "Write in note_en and note_zh where the figure was looked for.",
        zh: "在 note_en 和 note_zh 中写明在哪里查找过。",
      },
    );
  }
  if (use === false) {
    yield problem(
      rule,
      cellPlace(row, "use"),
      { en: "The status is missing, but use is no.", zh: "status 为 missing，但 use 为 no。" },
      {
        en: "Write yes, or delete the row if another one gives the figure.",
        zh: "改为 yes；若另一行已有数字，删去此行。",
      },
    );
  }
}
