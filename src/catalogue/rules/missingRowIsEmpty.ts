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
        zh: "请清空此格，或将 status 改为 reported。",
      },
    );
  }
  if (cell(row, "note_en") === "" && cell(row, "note_zh") === "") {
    yield problem(
      rule,
      cellPlace(row, "note_en"),
      { en: "A missing figure has no note.", zh: "缺失的数字没有注释。" },
      {
        en: "Say in both languages what was looked for and not found.",
        zh: "请用两种语言说明查找了什么、未找到什么。",
      },
    );
  }
  if (use === false) {
    yield problem(
      rule,
      cellPlace(row, "use"),
      { en: "A row that states a gap is not in use.", zh: "表示缺失的一行未被采用。" },
      {
        en: "Write yes, or remove the row if another one gives the figure.",
        zh: "请写 yes；若另一行已有数字，请删除此行。",
      },
    );
  }
}
