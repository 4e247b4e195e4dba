import { intervalOf, overlaps } from "../../base/interval.ts";
import type { Localised } from "../../base/language.ts";
import type { Measure } from "../../base/measure.ts";
import { parsePeriod, type Period } from "../../base/period.ts";
import type { Qualifier } from "../../base/quantity.ts";
import type { Indicator, Observation, Source, Target, Unit } from "../../catalogue/catalogue.ts";

/* What every invented land is made of: the one that the site shows, and those of the tests. */

/** A measure of an invented land, but for its unit. */
export interface InventedRuler {
  readonly id: string;
  readonly label: Localised;
  readonly measure: Measure;
  readonly breaks?: readonly string[];
}

/** What an invented land means to reach. */
export interface InventedGoal {
  readonly of: string;
  readonly by: string;
  readonly set: string;
  readonly value: number;
  readonly qualifier?: Qualifier;
}

const nowhere = { file: "", line: 0, column: 0 };
const empty = { en: "", zh: "" };

/** A measure in a unit, whose breaks all have the one reason. */
export function indicatorOf(
  { id, label, measure, breaks = [] }: InventedRuler,
  unit: Unit,
  reason: Localised,
): Indicator {
  return {
    id,
    theme: "coverage",
    name: label,
    label,
    definition: empty,
    unit,
    place: { id: "nowhere", name: { en: "Nowhere", zh: "乌有乡" } },
    measure,
    limits: unit.kind === "percent" ? { low: 0, high: 100 } : { low: 0 },
    breaks: breaks.map((date) => ({ date, reason })),
    cautions: [],
    at: nowhere,
  };
}

/** The goal that a paper printed. */
export function goalOf(
  { of, by, set, value, qualifier = "exact" }: InventedGoal,
  indicators: ReadonlyMap<string, Indicator>,
  source: Source,
): Target {
  const quantity = { value, qualifier };
  return {
    id: `${of}@${by}!${set}`,
    indicator: known(indicators, of),
    forPeriod: period(by),
    setOn: period(set),
    quantity,
    interval: intervalOf(quantity, 1),
    ...statement(String(value), source),
    outcome: { verdict: "no_outcome", observation: undefined },
  };
}

const placeOf = ({ indicator, period: { text } }: Observation) => `${indicator.id}@${text}`;

/** The rows in use, by their measure and period. */
export function usedRows(rows: readonly Observation[]): ReadonlyMap<string, Observation> {
  return new Map(rows.filter(({ inUse }) => inUse).map((row) => [placeOf(row), row]));
}

/** The rows, each told whether it agrees with the one in use. */
export function compared(rows: readonly Observation[]): readonly Observation[] {
  const used = usedRows(rows);
  return rows.map((row) => ({ ...row, agrees: agreesWith(row, used.get(placeOf(row))) }));
}

function agreesWith(row: Observation, other: Observation | undefined): boolean {
  return (
    other?.interval === undefined || row.interval === undefined || overlaps(row.interval, other.interval)
  );
}

/** What every statement says of where it stands. */
export function statement(printed: string, source: Source) {
  return { printed, source, locator: "", note: undefined, at: nowhere };
}

/** The period of a text, which must be one. */
export function period(text: string): Period {
  const found = parsePeriod(text);
  if (found === undefined) throw new Error(`"${text}" is no period.`);
  return found;
}

/** What has this id, which must have been invented. */
export function known<T>(shelf: ReadonlyMap<string, T>, id: string): T {
  const found = shelf.get(id);
  if (found === undefined) throw new Error(`Nobody invented "${id}".`);
  return found;
}

/** A shelf of all these, by their ids. */
export function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}
