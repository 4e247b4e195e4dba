import { intervalOf, overlaps } from "../../base/interval.ts";
import type { Localised } from "../../base/language.ts";
import type { Measure } from "../../base/measure.ts";
import { parsePeriod, type Period } from "../../base/period.ts";
import type { Qualifier } from "../../base/quantity.ts";
import type { Catalogue, Claim, Event, Indicator, Observation, Target } from "../../catalogue/catalogue.ts";
import { emptyShelves, sourceNamed, units } from "./shelves.ts";

/* A land that does not exist. Its figures are invented, so that every mark can be seen in every kind of chart. */

/** A measure of that land. */
export interface InventedMeasure {
  readonly id: string;
  readonly label: Localised;
  readonly unit: "percent" | "things";
  readonly measure: Measure;
  readonly breaks?: readonly string[];
}

/** One figure of that land; a second one for the same measure and period is by another source, for a reason. */
export interface InventedFigure {
  readonly of: string;
  readonly at: string;
  readonly value: number;
  readonly qualifier?: Qualifier;
  readonly reason?: NonNullable<Observation["reason"]>;
  readonly status?: Observation["status"];
  /** What stands in the paper, where its words matter. */
  readonly printed?: string;
}

export interface InventedGoal {
  readonly of: string;
  readonly by: string;
  readonly set: string;
  readonly value: number;
}

/** A rate of growth that a paper printed beside a level. */
export interface InventedGrowth {
  readonly of: string;
  readonly at: string;
  readonly from: string;
  readonly percent: number;
  readonly verdict: Claim["verdict"];
}

export interface InventedEvent {
  readonly id: string;
  readonly on: string;
}

/** All that is known of that land. */
export interface InventedStatements {
  readonly measures: readonly InventedMeasure[];
  readonly figures: readonly InventedFigure[];
  readonly goals: readonly InventedGoal[];
  readonly growths: readonly InventedGrowth[];
  readonly events: readonly InventedEvent[];
}

/** The catalogue of that land. */
export function inventedLand({ measures, figures, goals, growths, events }: InventedStatements): Catalogue {
  const indicators = new Map(measures.map((one) => [one.id, indicatorOf(one)]));
  const rows = figures.map((figure) => rowOf(figure, indicators));
  const used = new Map(
    rows.filter(({ inUse }) => inUse).map((row) => [`${row.indicator.id}@${row.period.text}`, row]),
  );
  return {
    ...emptyShelves,
    units: new Map(Object.entries(units)),
    indicators,
    observations: byId(rows.map((row) => ({ ...row, agrees: agreesWith(row, used) }))),
    targets: byId(goals.map((goal) => goalOf(goal, indicators))),
    claims: byId(growths.map((growth) => growthOf(growth, indicators, used))),
    events: events.map(({ id, on }) => eventOf(id, on)),
  };
}

const nowhere = { file: "", line: 0, column: 0 };
const empty = { en: "", zh: "" };

function indicatorOf({ id, label, unit, measure, breaks = [] }: InventedMeasure): Indicator {
  const reason = { en: "Invented: the ruler changed.", zh: "虚构：尺子换了。" };
  return {
    id,
    theme: "coverage",
    name: label,
    label,
    definition: empty,
    unit: units[unit],
    place: { id: "nowhere", name: { en: "Nowhere", zh: "乌有乡" } },
    measure,
    limits: unit === "percent" ? { low: 0, high: 100 } : { low: 0 },
    breaks: breaks.map((date) => ({ date, reason })),
    cautions: [],
    at: nowhere,
  };
}

function rowOf(figure: InventedFigure, indicators: ReadonlyMap<string, Indicator>): Observation {
  const { of, at, value, qualifier = "exact", reason, status = "reported", printed } = figure;
  const indicator = known(indicators, of);
  const quantity = { value, qualifier };
  return {
    id: reason === undefined ? `${of}@${at}` : `${of}@${at}~${reason}`,
    indicator,
    period: period(at),
    quantity,
    interval: intervalOf(quantity, value % 1 === 0 ? 1 : 0.1, indicator.limits),
    ...statement(printed ?? String(value), reason === undefined ? "gazette" : "herald"),
    inUse: reason === undefined,
    status,
    reason,
    agrees: true,
  };
}

function agreesWith(row: Observation, used: ReadonlyMap<string, Observation>): boolean {
  const other = used.get(`${row.indicator.id}@${row.period.text}`);
  return (
    other?.interval === undefined || row.interval === undefined || overlaps(row.interval, other.interval)
  );
}

function goalOf({ of, by, set, value }: InventedGoal, indicators: ReadonlyMap<string, Indicator>): Target {
  const quantity = { value, qualifier: "exact" } as const;
  return {
    id: `${of}@${by}!${set}`,
    indicator: known(indicators, of),
    forPeriod: period(by),
    setOn: period(set),
    quantity,
    interval: intervalOf(quantity, 1),
    ...statement(String(value), "gazette"),
    outcome: { verdict: "no_outcome", observation: undefined },
  };
}

function growthOf(
  { of, at, from, percent, verdict }: InventedGrowth,
  indicators: ReadonlyMap<string, Indicator>,
  used: ReadonlyMap<string, Observation>,
): Claim {
  const indicator = known(indicators, of);
  const term = (text: string) => {
    return { indicator, period: period(text), observation: used.get(`${of}@${text}`) };
  };
  const quantity = { value: percent, qualifier: "exact" } as const;
  return {
    id: `${of}@${at}+growth`,
    kind: "growth_rate",
    indicator,
    of: term(at),
    from: [term(from)],
    quantity,
    interval: intervalOf(quantity, 1),
    unit: units.percent,
    verdict,
    recomputed: undefined,
    ...statement(String(percent), "gazette"),
  };
}

function eventOf(id: string, on: string): Event {
  return {
    id,
    date: period(on),
    name: empty,
    issuer: empty,
    source: sourceNamed("gazette"),
    note: undefined,
  };
}

function statement(printed: string, source: string) {
  return { printed, source: sourceNamed(source), locator: "", note: undefined, at: nowhere };
}

function period(text: string): Period {
  const found = parsePeriod(text);
  if (found === undefined) throw new Error(`"${text}" is no period.`);
  return found;
}

function known(shelf: ReadonlyMap<string, Indicator>, id: string): Indicator {
  const found = shelf.get(id);
  if (found === undefined) throw new Error(`Nobody invented "${id}".`);
  return found;
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}
