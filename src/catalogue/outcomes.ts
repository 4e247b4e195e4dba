import type { Observation, Target, TargetOutcome } from "./catalogue.ts";
import type { Quantity } from "../base/quantity.ts";
import type { Period } from "../base/period.ts";
import type { Interval } from "../base/interval.ts";

type Aim = Pick<Target, "quantity" | "forPeriod">;

/** A target against the last row in use inside its period; rows are those of its own indicator. */
export function outcomeOf(target: Aim, rows: readonly Observation[]): TargetOutcome {
  const observation = lastInside(target.forPeriod, rows);
  if (!observation?.quantity || !observation.interval) return { verdict: "no_outcome", observation: undefined };
  return { verdict: compare(target.quantity, observation.quantity, observation.interval), observation };
}

function lastInside({ start, end }: Period, rows: readonly Observation[]): Observation | undefined {
  const inside = rows.filter(
    ({ inUse, status, period }) => inUse && status === "reported" && period.start >= start && period.end <= end,
  );
  return inside.reduce<Observation | undefined>(
    (last, row) => (last && last.period.end > row.period.end ? last : row),
    undefined,
  );
}

function compare(aim: Quantity, { qualifier, value }: Quantity, interval: Interval): TargetOutcome["verdict"] {
  // What was printed without a qualifier is compared as printed: 98 meets 98, whatever its unprinted decimals.
  const { low, high } = qualifier === "exact" ? { low: value, high: value } : interval;
  const ceiling = isCeiling(aim);
  const met = ceiling ? high <= aim.value : low >= aim.value && !(aim.qualifier === "more_than" && low === aim.value && qualifier !== "more_than");
  const missed = ceiling ? low > aim.value : high < aim.value || (high === aim.value && qualifier === "less_than");
  return met ? "met" : missed ? "not_met" : "undetermined";
}

/** Targets are to be reached from below, except those that say at most, and those of nought. */
function isCeiling({ qualifier, value }: Quantity): boolean {
  return qualifier === "at_most" || qualifier === "less_than" || value === 0;
}
