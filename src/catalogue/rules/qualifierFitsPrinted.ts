import type { Problem } from "../../base/problem.ts";
import { cellPlace } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";

/** The qualifier is the one that the printed characters state: "98%以上" is not an exact 98. */
export function* qualifierFitsPrinted({ observations, targets, claims }: Draft): Iterable<Problem> {
  for (const rows of [observations, targets, claims]) {
    for (const { row, qualifier, figure, printed } of rows) {
      if (qualifier === undefined || !figure || qualifier === figure.qualifier) continue;
      yield problem(
        "qualifier-fits-printed",
        cellPlace(row, "qualifier"),
        {
          en: `qualifier is ${qualifier}, but "${printed}" says ${figure.qualifier}.`,
          zh: `qualifier 为 ${qualifier}，但“${printed}”表示 ${figure.qualifier}。`,
        },
        {
          en: `Write ${figure.qualifier}, or correct as_printed.`,
          zh: `改为 ${figure.qualifier}，或更正 as_printed。`,
        },
      );
    }
  }
}
