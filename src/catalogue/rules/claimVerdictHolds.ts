import type { Localised } from "../../base/language.ts";
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
          en: `The verdict is ${verdict ?? ""}, but "${printed}" cannot be checked: among ${terms.join(", ")} a figure is missing or too vague.`,
          zh: `结论为 ${verdict ?? ""}，但“${printed}”无法核对：${terms.join("、")} 中有数值缺失或过于含糊。`,
        }
      : {
          en: `The verdict is ${verdict ?? ""}, but the rows in "of" and "from" give ${numbers.en}, where the source prints "${printed}".`,
          zh: `结论为 ${verdict ?? ""}，但按“of”和“from”所写各行计算得 ${numbers.zh}，而原文为“${printed}”。`,
        },
    {
      en: `Check those rows; if they are right, write ${right}.`,
      zh: `核对这些行；若无误，改为 ${right}。`,
    },
  );
}

/** The recomputed figure: the point where levels are exact, and the range that their rounding allows. */
function shown({ point, interval: { low, high } }: Recomputed): Localised {
  const range = { en: `${rounded(low)} to ${rounded(high)}`, zh: `${rounded(low)} 至 ${rounded(high)}` };
  if (point === undefined) return range;
  return {
    en: `${rounded(point)} (rounding allows ${range.en})`,
    zh: `${rounded(point)}（计入四舍五入为 ${range.zh}）`,
  };
}

function rounded(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : "…";
}
