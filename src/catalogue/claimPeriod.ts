import type { Period } from "../base/period.ts";
import type { Claim } from "./catalogue.ts";

/** The period of which a claim speaks: that of its latest level, which a narrowing gap names second. */
export function claimPeriod({ of, from }: Pick<Claim, "of" | "from">): Period {
  const periods = [of, ...from].map(({ period }) => period);
  return periods.reduce((latest, period) => (period.end > latest.end ? period : latest));
}
