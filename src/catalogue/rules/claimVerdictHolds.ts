import type { Problem } from "../../base/problem.ts";
import { checkClaim } from "../claimCheck.ts";
import type { CheckedClaim } from "../claimCheck.ts";
import type { Recomputed } from "../claims.ts";
import { cellPlace } from "../csv.ts";
import type { ClaimDraft, Draft, TermDraft } from "../draft.ts";
import { differingUnits, numberFits } from "./claimTermsFit.ts";
import { groupOf, rowOf } from "../groups.ts";
import { problem } from "../problem.ts";

/** The verdict in a claim's row is the one that the rows give: a correction elsewhere stops here until an editor looks. */
export function* claimVerdictHolds(draft: Draft): Iterable<Problem> {
  for (const claim of draft.claims) {
    if (!claim.verdict || !termsAreSound(claim, draft)) continue;
    const checked = checkClaim(claim, draft);
    if (checked && checked.verdict !== claim.verdict) yield otherVerdict(claim, checked);
  }
}

/** Can the claim be set against what it refers to? If not, that is told elsewhere. */
function termsAreSound(claim: ClaimDraft, draft: Draft): boolean {
  if (!numberFits(claim) || differingUnits(claim, draft)) return false;
  return [claim.of, ...claim.from].every((term) => term !== undefined && isSound(term, draft));
}

function isSound(term: TermDraft, { groups, placed, indicators }: Draft): boolean {
  const group = groupOf(term, groups);
  if (!group) return placed && term.source === undefined && indicators.ids.has(term.indicator);
  const row = rowOf(term, groups);
  return (
    group.used !== undefined && row !== undefined && (row.status === "missing" || row.interval !== undefined)
  );
}

function otherVerdict(
  { row, verdict, printed, of, from }: ClaimDraft,
  { verdict: right, recomputed }: CheckedClaim,
): Problem {
  const numbers = recomputed ? shown(recomputed) : undefined;
  const terms = [of, ...from].filter((term): term is TermDraft => term !== undefined).map(({ text }) => text);
  return problem(
    "claim-verdict-holds",
    cellPlace(row, "verdict"),
    numbers === undefined
      ? {
          en: `The verdict is ${verdict ?? ""}, but the levels (${terms.join(", ")}) give nothing to check "${printed}" against.`,
          zh: `判断为 ${verdict ?? ""}，但所引各行（${terms.join("、")}）无法用来核对“${printed}”。`,
        }
      : {
          en: `The verdict is ${verdict ?? ""}, but the levels give ${numbers} against "${printed}".`,
          zh: `判断为 ${verdict ?? ""}，但按所引数值计算得 ${numbers}，而原文为“${printed}”。`,
        },
    {
      en: `Look at the levels; if they are right, write ${right}.`,
      zh: `请核对所引各行；若无误，请改为 ${right}。`,
    },
  );
}

/** The recomputed figure: the point where levels are exact, and the range that their rounding allows. */
function shown({ point, interval: { low, high } }: Recomputed): string {
  const range = `${rounded(low)} – ${rounded(high)}`;
  return point === undefined ? range : `${rounded(point)} (${range})`;
}

function rounded(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : "…";
}
