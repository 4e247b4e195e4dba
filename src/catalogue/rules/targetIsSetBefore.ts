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
        en: `The target for ${forPeriod.text} is set on ${setOn.text}, when that time is over.`,
        zh: `${forPeriod.text} 的目标定于 ${setOn.text}，其时该时期已经结束。`,
      },
      { en: "Correct one of the two dates.", zh: "请更正两个日期之一。" },
    );
  }
}
