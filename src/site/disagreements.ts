import {
  reasons,
  type Catalogue,
  type Indicator,
  type Observation,
  type Reason,
} from "../catalogue/catalogue.ts";

/** One measure and date for which sources print figures that do not say the same. */
export interface Disagreement {
  readonly indicator: Indicator;
  readonly period: string;
  /** The rows that do not say the same as the row in use. */
  readonly rivals: readonly Observation[];
}

/** The disagreements of one reason. */
export interface ReasonGroup {
  readonly reason: Reason;
  readonly cases: readonly Disagreement[];
}

/** Every disagreement of a catalogue by its reason; one with two reasons stands with the first of them. */
export function disagreementsByReason(catalogue: Catalogue): readonly ReasonGroup[] {
  const cases = disagreements(catalogue);
  return reasons.flatMap((reason) => {
    const own = cases.filter(({ rivals }) => rivals[0]?.reason === reason);
    return own.length === 0 ? [] : [{ reason, cases: own }];
  });
}

function disagreements({ observations }: Catalogue): readonly Disagreement[] {
  const rivals = [...observations.values()].filter(isRival);
  const together = Map.groupBy(rivals, ({ indicator, period }) => `${indicator.id}@${period.text}`);
  return [...together.values()].flatMap((rows) => {
    const [first] = rows;
    return first ? [{ indicator: first.indicator, period: first.period.text, rivals: rows }] : [];
  });
}

/** A row beside the one in use that gives a reason, or that the numbers alone set against it. */
function isRival({ inUse, quantity, reason, agrees }: Observation): boolean {
  return !inUse && quantity !== undefined && (reason !== undefined || !agrees);
}
