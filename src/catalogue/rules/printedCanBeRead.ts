import type { Problem } from "../../base/problem.ts";
import { cellPlace } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";

/** Printed characters state one figure, by rule or by a declared reading. */
export function* printedCanBeRead({ observations, targets, claims, readings }: Draft): Iterable<Problem> {
  for (const rows of [observations, targets, claims]) {
    for (const { row, printed, figure, unit } of rows) {
      // Without its unit a declared reading cannot be found, and the missing unit is told elsewhere.
      if (printed === "" || figure || !unit || !readings.complete) continue;
      yield problem(
        "printed-can-be-read",
        cellPlace(row, "as_printed"),
        { en: `No single figure can be read from "${printed}".`, zh: `无法从“${printed}”读出唯一的数字。` },
        {
          en: `Keep only the characters that carry the figure, or declare in data/readings.json what they say in "${unit.id}".`,
          zh: `请只保留表示数字的文字，或在 data/readings.json 中声明其以“${unit.id}”为单位的读法。`,
        },
      );
    }
  }
}
