import { plainDigits } from "../../base/numbers.ts";
import type { Problem } from "../../base/problem.ts";
import { cellPlace } from "../csv.ts";
import type { Draft, ObservationDraft, TargetDraft } from "../draft.ts";
import { problem } from "../problem.ts";

/** A value lies within the limits of its indicator: a share between 0 and 100. */
export function* valueIsWithinLimits({ observations, targets }: Draft): Iterable<Problem> {
  for (const rows of [observations, targets]) {
    for (const row of rows) {
      const { low = -Infinity, high = Infinity } = row.subject?.limits ?? {};
      if (row.value === undefined || low >= high) continue;
      if (row.value < low) yield outside(row, row.value, "below", low);
      if (row.value > high) yield outside(row, row.value, "above", high);
    }
  }
}

function outside(
  { row, indicator }: ObservationDraft | TargetDraft,
  value: number,
  side: "below" | "above",
  bound: number,
): Problem {
  const [shown, limit] = [plainDigits(value), plainDigits(bound)];
  return problem(
    "value-is-within-limits",
    cellPlace(row, "value"),
    side === "below"
      ? {
          en: `value is ${shown}, but "${indicator}" cannot be below ${limit}.`,
          zh: `value 为 ${shown}，而“${indicator}”不能低于 ${limit}。`,
        }
      : {
          en: `value is ${shown}, but "${indicator}" cannot be above ${limit}.`,
          zh: `value 为 ${shown}，而“${indicator}”不能高于 ${limit}。`,
        },
    {
      en: "Correct the value, or the limits in indicators.json.",
      zh: "更正数值，或更正 indicators.json 中的上下限。",
    },
  );
}
