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
        {
          en: `"${printed}" holds no figure, or more than one.`,
          zh: `“${printed}”中没有数字，或不止一个数字。`,
        },
        {
          en: `Keep only the characters of one figure; if words carry it without digits, add them to data/readings.json with the unit "${unit.id}".`,
          zh: `只保留一个数字的字样；若是不含数字的字样，在 data/readings.json 中添加其读法，单位为“${unit.id}”。`,
        },
      );
    }
  }
}
