import type { Observation, Target, TargetOutcome } from "./catalogue.ts";
import type { Quantity } from "../base/quantity.ts";
import type { Period } from "../base/period.ts";
import type { Interval } from "../base/interval.ts";

type Aim = Pick<Target, "quantity" | "forPeriod">;

/**
 * A target against the last row in use inside its period; rows are those of its own indicator.
 * Where nothing was reported inside it, a state already reached before is an outcome too: met early.
 */
export function outcomeOf(target: Aim, rows: readonly Observation[]): TargetOutcome {
  const reported = rows.filter(({ inUse, status }) => inUse && status === "reported");
  const inside = last(reported.filter(({ period }) => isInside(period, target.forPeriod)));
  if (inside) return against(target, inside);
  const early = last(reported.filter((row) => isEarlierState(row, target.forPeriod)));
  return early && against(target, early).verdict === "met" ? against(target, early) : noOutcome;
}

const noOutcome: TargetOutcome = { verdict: "no_outcome", observation: undefined };

function against({ quantity }: Aim, observation: Observation): TargetOutcome {
  if (!observation.quantity || !observation.interval) return noOutcome;
  return { verdict: compare(quantity, observation.quantity, observation.interval), observation };
}

function isInside({ start, end }: Period, outer: Period): boolean {
  return start >= outer.start && end <= outer.end;
}

/** A state (never a year's flow) as it stood before the period, measured as it is measured since. */
function isEarlierState({ period, indicator }: Observation, { start, end }: Period): boolean {
  const lastBreak = indicator.breaks
    .map(({ date }) => date)
    .filter((date) => date <= end)
    .sort()
    .at(-1);
  return period.end < start && !isFlow(indicator) && (lastBreak === undefined || period.start >= lastBreak);
}

function isFlow({ measure }: Observation["indicator"]): boolean {
  return measure === "flow" || measure === "change";
}

function last(rows: readonly Observation[]): Observation | undefined {
  return rows.reduce<Observation | undefined>(
    (latest, row) => (latest && latest.period.end > row.period.end ? latest : row),
    undefined,
  );
}

function compare(
  aim: Quantity,
  { qualifier, value }: Quantity,
  interval: Interval,
): TargetOutcome["verdict"] {
  // What was printed without a qualifier is compared as printed: 98 meets 98, whatever its unprinted decimals.
  const { low, high } = qualifier === "exact" ? { low: value, high: value } : interval;
  const ceiling = isCeiling(aim);
  const met = ceiling
    ? high <= aim.value
    : low >= aim.value && !(aim.qualifier === "more_than" && low === aim.value && qualifier !== "more_than");
  const missed = ceiling
    ? low > aim.value
    : high < aim.value || (high === aim.value && qualifier === "less_than");
  return met ? "met" : missed ? "not_met" : "undetermined";
}

/** Targets are to be reached from below, except those that say at most, and those of nought. */
function isCeiling({ qualifier, value }: Quantity): boolean {
  return qualifier === "at_most" || qualifier === "less_than" || value === 0;
}
