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
          en: `"${printed}" is printed in ${unitWords[figure.unit].en}, but the unit here is "${unit.id}".`,
          zh: `“${printed}”以${unitWords[figure.unit].zh}表示，而此处的单位为“${unit.id}”。`,
        },
        unit.kind === "percentage_points" && figure.unit === "percent"
          ? {
              en: "Write in note_en and note_zh that the source prints percent and means percentage points.",
              zh: "在 note_en 和 note_zh 中说明来源的百分号实指百分点。",
            }
          : {
              en: `Name an indicator that is measured in ${unitWords[figure.unit].en}, or correct as_printed.`,
              zh: `在 indicator 改填以${unitWords[figure.unit].zh}为单位的指标，或更正 as_printed。`,
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
