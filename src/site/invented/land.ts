import { intervalOf } from "../../base/interval.ts";
import type { Qualifier } from "../../base/quantity.ts";
import type { Catalogue, Claim, Event, Indicator, Observation } from "../../catalogue/catalogue.ts";
import {
  byId,
  compared,
  goalOf,
  indicatorOf,
  type InventedGoal,
  type InventedRuler,
  known,
  period,
  statement,
  usedRows,
} from "./parts.ts";
import { emptyShelves, sourceNamed, units } from "./shelves.ts";

/* A land that does not exist. Its figures are invented, so that every mark can be seen in every kind of chart. */

/** A measure of that land. */
export interface InventedMeasure extends InventedRuler {
  readonly unit: keyof typeof units;
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
  const indicators = byId(measures.map((one) => indicatorOf(one, units[one.unit], ruler)));
  const rows = figures.map((figure) => rowOf(figure, indicators));
  const used = usedRows(rows);
  return {
    ...emptyShelves,
    units: new Map(Object.entries(units)),
    indicators,
    observations: byId(compared(rows)),
    targets: byId(goals.map((goal) => goalOf(goal, indicators, sourceNamed("gazette")))),
    claims: byId(growths.map((growth) => growthOf(growth, indicators, used))),
    events: events.map(({ id, on }) => eventOf(id, on)),
  };
}

const ruler = { en: "Invented: the ruler changed.", zh: "虚构：尺子换了。" };
const empty = { en: "", zh: "" };

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
    ...statement(printed ?? String(value), sourceNamed(reason === undefined ? "gazette" : "herald")),
    inUse: reason === undefined,
    status,
    reason,
    agrees: true,
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
    ...statement(String(percent), sourceNamed("gazette")),
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
