import { type Interval, intervalOf } from "../../src/base/interval.ts";
import type { Localised } from "../../src/base/language.ts";
import type { Measure } from "../../src/base/measure.ts";
import type { Qualifier, Quantity } from "../../src/base/quantity.ts";
import type { Catalogue, Claim, Indicator, Observation, Unit } from "../../src/catalogue/catalogue.ts";
import {
  byId,
  compared,
  goalOf,
  indicatorOf,
  type InventedGoal,
  known,
  period,
  statement,
} from "../../src/site/invented/parts.ts";
import { emptyShelves, paperOf } from "../../src/site/invented/shelves.ts";

/* A land that does not exist: every figure here is invented, so that a test says all it rests on. */

/** What every invented figure of a test begins with. */
export const inventedHead = {
  id: "invented",
  title: both(""),
  subtitle: both(""),
  theme: "coverage",
} as const;

export interface InventedIndicator {
  readonly id: string;
  readonly unit?: "percent" | "yuan" | "counties";
  readonly measure?: Measure;
  readonly breaks?: readonly string[];
}

export interface InventedRow {
  readonly of: string;
  readonly at: string;
  readonly value?: number;
  readonly qualifier?: Qualifier;
  /** Another source than the one in use. */
  readonly by?: string;
  readonly reason?: Observation["reason"];
  readonly status?: Observation["status"];
}

export interface InventedClaim {
  readonly of: string;
  readonly from: string;
  readonly value: number;
  readonly verdict: Claim["verdict"];
}

const sourceNamed = (id: string) => paperOf(id, both(id));
const source = sourceNamed("gazette");

/** A catalogue of invented indicators and rows; precision is one unit of the last digit that is not a decimal. */
export function inventedCatalogue(
  indicators: readonly InventedIndicator[],
  rows: readonly InventedRow[],
  targets: readonly InventedGoal[] = [],
  claims: readonly InventedClaim[] = [],
): Catalogue {
  const shelf = byId(indicators.map(measured));
  const observations = byId(compared(rows.map((row) => observationOf(row, shelf))));
  return {
    ...emptyShelves,
    units: new Map(Object.entries(units)),
    sources: byId([source]),
    indicators: shelf,
    observations,
    targets: byId(targets.map((target) => goalOf(target, shelf, source))),
    claims: byId(claims.map((claim) => claimOf(claim, observations))),
  };
}

const units: Readonly<Record<"percent" | "yuan" | "counties", Unit>> = {
  percent: { id: "percent", kind: "percent", name: both("percent"), suffix: both("") },
  yuan: { id: "yuan", kind: "money", name: { en: "yuan", zh: "元" }, suffix: { en: "yuan", zh: "元" } },
  counties: {
    id: "counties",
    kind: "count",
    name: { en: "counties", zh: "县" },
    suffix: { en: "counties", zh: "个县" },
  },
};

function measured({ id, unit = "percent", measure = "share", breaks = [] }: InventedIndicator): Indicator {
  const reason = { en: "The ruler changed.", zh: "尺子变了。" };
  return indicatorOf({ id, label: both(id), measure, breaks }, units[unit], reason);
}

function observationOf(row: InventedRow, indicators: ReadonlyMap<string, Indicator>): Observation {
  const indicator = known(indicators, row.of);
  return {
    id: row.by === undefined ? `${row.of}@${row.at}` : `${row.of}@${row.at}~${row.by}`,
    indicator,
    period: period(row.at),
    quantity: quantityOf(row),
    interval: intervalFor(row, indicator),
    ...statement(String(row.value ?? ""), row.by === undefined ? source : sourceNamed(row.by)),
    inUse: row.by === undefined,
    status: row.status ?? (row.value === undefined ? "missing" : "reported"),
    reason: row.reason,
    agrees: true,
  };
}

function quantityOf({
  value,
  qualifier = "exact",
}: {
  readonly value?: number;
  readonly qualifier?: Qualifier;
}): Quantity | undefined {
  return value === undefined ? undefined : { value, qualifier };
}

function intervalFor(row: InventedRow, { limits }: Indicator): Interval | undefined {
  const quantity = quantityOf(row);
  return quantity && intervalOf(quantity, Number.isInteger(quantity.value) ? 1 : 0.1, limits);
}

function claimOf(
  { of, from, value, verdict }: InventedClaim,
  observations: ReadonlyMap<string, Observation>,
): Claim {
  const [later, earlier] = [known(observations, of), known(observations, from)];
  const quantity = { value, qualifier: "exact" } as const;
  const term = (observation: Observation) => ({
    indicator: observation.indicator,
    period: observation.period,
    observation,
  });
  return {
    id: `${of}-growth`,
    kind: "growth_rate",
    indicator: later.indicator,
    of: term(later),
    from: [term(earlier)],
    quantity,
    unit: units.percent,
    interval: intervalOf(quantity, 1),
    ...statement(String(value), source),
    verdict,
    recomputed: undefined,
  };
}

/** What a test says in both languages alike. */
export function both(text: string): Localised {
  return { en: text, zh: text };
}
