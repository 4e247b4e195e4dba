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
        en: `The lowest value ${low} is not below the highest, ${high}.`,
        zh: `下限 ${low} 不低于上限 ${high}。`,
      },
      { en: "Exchange the two, or correct one.", zh: "请对调两者，或更正其一。" },
    );
  }
}
