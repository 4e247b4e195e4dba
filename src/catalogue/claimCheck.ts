import type { Verdict } from "./catalogue.ts";
import { recompute, verdictOf } from "./claims.ts";
import type { Level, Recomputed } from "./claims.ts";
import type { ClaimDraft, Draft, TermDraft } from "./draft.ts";
import { rowOf } from "./groups.ts";

export interface CheckedClaim {
  readonly verdict: Verdict;
  readonly recomputed: Recomputed | undefined;
}

/** The verdict on a claim by the rows of a draft; undefined where the claim itself could not be read. */
export function checkClaim(claim: ClaimDraft, draft: Draft): CheckedClaim | undefined {
  const { claimKind, of, from, quantity, interval, figure } = claim;
  if (!claimKind || !of || !quantity || !interval || !figure) return undefined;
  const terms = [of, ...from].map((term) => term && levelOf(term, draft));
  const [top, ...parts] = terms.filter((level) => level !== undefined);
  const complete = from.length > 0 && parts.length === from.length;
  const recomputed = top && complete ? recompute(claimKind, top, parts) : undefined;
  return { verdict: verdictOf({ quantity, interval, precision: figure.precision }, recomputed), recomputed };
}

function levelOf(term: TermDraft, { groups }: Draft): Level | undefined {
  const row = rowOf(term, groups);
  return row?.quantity && row.interval ? { quantity: row.quantity, interval: row.interval } : undefined;
}
