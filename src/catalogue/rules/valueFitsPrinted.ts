import { plainDigits } from "../../base/numbers.ts";
import type { Problem } from "../../base/problem.ts";
import { cellPlace } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";
import { sameValue } from "../sameFigure.ts";

/** The value is the one that its printed characters state, so that a miscounted zero cannot pass. */
export function* valueFitsPrinted({ observations, targets, claims }: Draft): Iterable<Problem> {
  for (const rows of [observations, targets, claims]) {
    for (const { row, value, figure, printed } of rows) {
      if (value === undefined || !figure || sameValue(value, figure.value)) continue;
      const read = plainDigits(figure.value);
      yield problem(
        "value-fits-printed",
        cellPlace(row, "value"),
        {
          en: `value is ${plainDigits(value)}, but "${printed}" says ${read}.`,
          zh: `value 为 ${plainDigits(value)}，但“${printed}”表示 ${read}。`,
        },
        { en: `Write ${read}, or correct as_printed.`, zh: `改为 ${read}，或更正 as_printed。` },
      );
    }
  }
}
