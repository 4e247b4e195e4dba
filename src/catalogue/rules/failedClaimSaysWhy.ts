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
      { en: "The verdict is does_not_hold, but there is no note.", zh: "结论为 does_not_hold，但没有注释。" },
      {
        en: "Write in note_en and note_zh what the rows in of and from give.",
        zh: "在 note_en 和 note_zh 中写明按 of 和 from 所写各行计算的结果。",
      },
    );
  }
}
