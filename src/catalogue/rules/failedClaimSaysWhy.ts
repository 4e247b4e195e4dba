import type { Problem } from "../../base/problem.ts";
import { checkClaim } from "../claimCheck.ts";
import { cell, cellPlace } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";

/** A claim that its own levels contradict says in a note what they give: a bare verdict would only accuse. */
export function* failedClaimSaysWhy(draft: Draft): Iterable<Problem> {
  for (const claim of draft.claims) {
    const { row, verdict } = claim;
    const noted = cell(row, "note_en") !== "" || cell(row, "note_zh") !== "";
    if (verdict !== "does_not_hold" || noted) continue;
    // A verdict that is itself wrong is told first.
    if (checkClaim(claim, draft)?.verdict !== verdict) continue;
    yield problem(
      "failed-claim-says-why",
      cellPlace(row, "note_en"),
      { en: "A claim that does not hold has no note.", zh: "不成立的说法没有注释。" },
      {
        en: "Say in both languages what the levels give, and what the claim would need.",
        zh: "请用两种语言说明按所引数值计算的结果，以及该说法成立所需的数值。",
      },
    );
  }
}
