import type { Catalogue, Indicator, Target } from "../catalogue/catalogue.ts";
import { statementIndex } from "../catalogue/statementIndex.ts";
import { lineTime } from "./comparable.ts";
import type { TargetFlag } from "./model.ts";

/** The targets of an indicator; one that several sources repeat stands once. */
export function targetsOf(indicator: Indicator, catalogue: Catalogue): readonly Target[] {
  const all = statementIndex(catalogue).byIndicator(indicator.id).targets;
  return all.filter((target, at) => all.findIndex((other) => isSame(other, target)) === at);
}

function isSame(a: Target, b: Target): boolean {
  return (
    a.forPeriod.text === b.forPeriod.text &&
    a.setOn.text === b.setOn.text &&
    a.quantity.value === b.quantity.value
  );
}

/** The targets as flags at the moment by which they were to be reached. */
export function flagsOf(indicator: Indicator, catalogue: Catalogue): readonly TargetFlag[] {
  const timeOf = lineTime(indicator, catalogue);
  return targetsOf(indicator, catalogue).map((target) => ({ time: timeOf(target.forPeriod), target }));
}
