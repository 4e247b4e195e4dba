import type { Problem } from "../../base/problem.ts";
import type { Draft } from "../draft.ts";
import { jsonPlace } from "../json.ts";
import { problem } from "../problem.ts";

/** An indicator's lowest value is below its highest. */
export function* limitsAreOrdered({ indicators }: Draft): Iterable<Problem> {
  for (const { value, document, path } of indicators.entries) {
    const { low = -Infinity, high = Infinity } = value.limits ?? {};
    if (low < high) continue;
    yield problem(
      "limits-are-ordered",
      jsonPlace(document, [...path, "limits", "low"]),
      {
        en: `low is ${low}, which is not below high, ${high}.`,
        zh: `low（${low}）不小于 high（${high}）。`,
      },
      { en: "Correct one of the two, or exchange them.", zh: "更正其中之一，或将两者对调。" },
    );
  }
}
