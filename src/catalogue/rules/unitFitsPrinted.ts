import type { Problem } from "../../base/problem.ts";
import { cell, cellPlace } from "../csv.ts";
import type { Draft, StatementDraft } from "../draft.ts";
import { problem } from "../problem.ts";

/** A percent sign, points or times in print belong to an indicator of that unit. */
export function* unitFitsPrinted({ observations, targets, claims }: Draft): Iterable<Problem> {
  for (const rows of [observations, targets, claims]) {
    for (const statement of rows) {
      const { row, unit, figure, printed } = statement;
      if (!unit || figure?.unit === undefined || figure.unit === unit.kind || isNotedSlip(statement))
        continue;
      yield problem(
        "unit-fits-printed",
        cellPlace(row, "as_printed"),
        {
          en: `"${printed}" is printed in ${unitWords[figure.unit].en}, but the figure is kept in "${unit.id}".`,
          zh: `“${printed}”以${unitWords[figure.unit].zh}表示，而此数字的单位为“${unit.id}”。`,
        },
        unit.kind === "percentage_points" && figure.unit === "percent"
          ? {
              en: "Say in the note, in both languages, that percent stands for points.",
              zh: "请在两种语言的注释中说明百分号实指百分点。",
            }
          : {
              en: "Move the row to an indicator of that unit, or correct as_printed.",
              zh: "请把此行归入相应单位的指标，或更正 as_printed。",
            },
      );
    }
  }
}

const unitWords = {
  percent: { en: "percent", zh: "百分比" },
  percentage_points: { en: "percentage points", zh: "百分点" },
  times: { en: "times", zh: "倍" },
};

/** Sources print percent where points are meant; that is kept as printed where a note says so. */
function isNotedSlip({ unit, figure, row }: StatementDraft): boolean {
  return unit?.kind === "percentage_points" && figure?.unit === "percent" && cell(row, "note_en") !== "";
}
