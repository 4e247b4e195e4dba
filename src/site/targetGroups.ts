import type { Quantity } from "../base/quantity.ts";
import type { Catalogue, Indicator, Target } from "../catalogue/catalogue.ts";

/** How a target stands to the one set before it: for the same deadline by its height, else by its deadline. */
export type TargetStep = "higher" | "lower" | "same" | "sooner" | "later";

/** One target with the other prints of it. */
export interface TargetEntry {
  readonly target: Target;
  readonly repeats: readonly Target[];
  readonly step: TargetStep | undefined;
}

/** All targets of one measure, in the order in which they were set. */
export interface TargetGroup {
  readonly indicator: Indicator;
  readonly entries: readonly TargetEntry[];
}

/** Every target of a catalogue by its measure, in the order of the measures. */
export function targetGroups({ targets, indicators }: Catalogue): readonly TargetGroup[] {
  const byIndicator = Map.groupBy(targets.values(), ({ indicator }) => indicator.id);
  return [...indicators.values()].flatMap((indicator) => {
    const rows = byIndicator.get(indicator.id);
    return rows ? [{ indicator, entries: entriesOf(rows) }] : [];
  });
}

function entriesOf(rows: readonly Target[]): readonly TargetEntry[] {
  const prints = Map.groupBy(rows, ({ forPeriod, setOn }) => `${forPeriod.text}!${setOn.text}`);
  const firsts = [...prints.values()].flatMap(([target, ...repeats]) =>
    target ? [{ target, repeats }] : [],
  );
  const inOrder = firsts.sort((a, b) => order(a.target).localeCompare(order(b.target)));
  const all = inOrder.map(({ target }) => target);
  return inOrder.map((entry) => ({ ...entry, step: stepOf(entry.target, all) }));
}

function order({ setOn, forPeriod }: Target): string {
  return `${setOn.start} ${forPeriod.end}`;
}

function stepOf(target: Target, all: readonly Target[]): TargetStep | undefined {
  const before = all.filter(({ setOn }) => setOn.start < target.setOn.start);
  const forSame = before.findLast(({ forPeriod }) => forPeriod.end === target.forPeriod.end);
  if (forSame) return byHeight(target.quantity, forSame.quantity);
  const asHigh = before.findLast(({ quantity }) => quantity.value === target.quantity.value);
  if (asHigh) return asHigh.forPeriod.end > target.forPeriod.end ? "sooner" : "later";
  return undefined;
}

/** Undefined where only the qualifier was changed: "over 98" is neither 98 again nor another height. */
function byHeight(now: Quantity, before: Quantity): "higher" | "lower" | "same" | undefined {
  if (now.value !== before.value) return now.value > before.value ? "higher" : "lower";
  return now.qualifier === before.qualifier ? "same" : undefined;
}
