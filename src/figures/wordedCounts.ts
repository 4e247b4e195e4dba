import type { Catalogue, Claim } from "../catalogue/catalogue.ts";
import { resolveRow } from "./lookUp.ts";
import type { Worded } from "./worded.ts";

/** The distance between two lines was still as wide as at their first common row when more than half of the time was over. */
export function widestLate(upper: string, lower: string): Worded {
  return ({ observations }) => {
    const rows = [...observations.values()].filter(
      ({ indicator, inUse, quantity, period }) =>
        indicator.id === lower && inUse && quantity && period.end > "2013-12" && period.end < "2021",
    );
    const gaps = rows.flatMap(({ period, quantity }) => {
      const above = observations.get(`${upper}@${period.text}`)?.quantity;
      return above && quantity ? [{ day: Date.parse(period.end), gap: above.value - quantity.value }] : [];
    });
    const [first, last] = [gaps.at(0), gaps.at(-1)];
    const wide = gaps.findLast(({ gap }) => first !== undefined && gap >= first.gap);
    return !!first && !!last && !!wide && wide.day - first.day > (last.day - first.day) / 2;
  };
}

/** Two shares lie less than one point apart. */
export function hardlyMoved(from: string, to: string): Worded {
  return (catalogue) => {
    const [before, after] = [from, to].map((id) => resolveRow(id, catalogue).quantity?.value ?? Number.NaN);
    return Math.abs((after ?? Number.NaN) - (before ?? Number.NaN)) < 1;
  };
}

/** Of the published growth rates, or those of one indicator, the greater part does not follow from printed levels. */
export function mostGrowthFails(indicator?: string): Worded {
  return ({ claims }) => {
    const rates = [...claims.values()].filter(
      ({ kind, ...claim }) =>
        kind === "growth_rate" && (indicator === undefined || claim.indicator.id.startsWith(indicator)),
    );
    const holding = rates.filter(({ verdict }) => verdict === "holds" || verdict === "holds_after_rounding");
    return rates.length > 0 && holding.length < rates.length / 2;
  };
}

/** A rise by that many percent, read as growth from the ceiling of 2011, would leave most schools without a line. */
export const mostSchoolsStillOffline: Worded = (catalogue) => {
  const start = resolveRow("schools-internet-access@2011", catalogue).quantity?.value ?? Number.NaN;
  return start * (1 + claimed("schools-access-gain-2012-to-2021", catalogue) / 100) < 50;
};

/** Less the gain that the regulators name, more than half of the coverage was there at the end of 2014. */
export const mostCoverageIsOlder: Worded = (catalogue) => {
  const whole = resolveRow("villages-basic-finance@2019-06", catalogue).quantity?.value ?? Number.NaN;
  return whole - claimed("villages-basic-finance-gain-2014-to-2019", catalogue) > whole / 2;
};

function claimed(id: string, { claims }: Catalogue): number {
  const claim: Claim | undefined = claims.get(id);
  if (!claim) throw new Error(`A statement in words refers to the claim "${id}", which is gone.`);
  return claim.quantity.value;
}
