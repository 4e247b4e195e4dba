import type { Problem } from "../../base/problem.ts";
import { cellPlace } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";

/** A target is set before the time for which it is set is over. */
export function* targetIsSetBefore({ targets }: Draft): Iterable<Problem> {
  for (const { row, forPeriod, setOn } of targets) {
    if (!forPeriod || !setOn || setOn.start <= forPeriod.end) continue;
    yield problem(
      "target-is-set-before",
      cellPlace(row, "set_on"),
      {
        en: `set_on is ${setOn.text}, when the time of the target, ${forPeriod.text}, is already over.`,
        zh: `set_on 为 ${setOn.text}，那时目标的截止时间 ${forPeriod.text} 已过。`,
      },
      { en: "Correct set_on or for_period.", zh: "更正 set_on 或 for_period。" },
    );
  }
}
