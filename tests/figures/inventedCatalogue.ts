import { type Interval, intervalOf, overlaps } from "../../src/base/interval.ts";
import type { Localised } from "../../src/base/language.ts";
import type { Measure } from "../../src/base/measure.ts";
import { parsePeriod, type Period } from "../../src/base/period.ts";
import type { Qualifier, Quantity } from "../../src/base/quantity.ts";
import type {
  Catalogue,
  Claim,
  Indicator,
  Observation,
  Source,
  Target,
  Unit,
} from "../../src/catalogue/catalogue.ts";

/* A land that does not exist: every figure here is invented, so that a test says all it rests on. */

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

export interface InventedTarget {
  readonly of: string;
  readonly by: string;
  readonly set: string;
  readonly value: number;
  readonly qualifier?: Qualifier;
}

export interface InventedClaim {
  readonly of: string;
  readonly from: string;
  readonly value: number;
  readonly verdict: Claim["verdict"];
}

const place = { file: "data/invented.csv", line: 1, column: 1 };
const source = sourceNamed("gazette");

/** A catalogue of invented indicators and rows; precision is one unit of the last digit that is not a decimal. */
export function inventedCatalogue(
  indicators: readonly InventedIndicator[],
  rows: readonly InventedRow[],
  targets: readonly InventedTarget[] = [],
  claims: readonly InventedClaim[] = [],
): Catalogue {
  const measured = new Map(indicators.map((one) => [one.id, indicatorOf(one)]));
  const observations = byId(rows.map((row) => observationOf(row, rows, measured)));
  return {
    ...emptyShelves,
    units: new Map(Object.entries(units)),
    indicators: measured,
    observations,
    targets: byId(targets.map((target) => targetOf(target, measured))),
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

function indicatorOf({ id, unit = "percent", measure = "share", breaks = [] }: InventedIndicator): Indicator {
  return {
    id,
    theme: "coverage",
    name: both(id),
    label: both(id),
    definition: both(""),
    unit: units[unit],
    place: { id: "nowhere", name: { en: "Nowhere", zh: "乌有乡" } },
    measure,
    limits: unit === "percent" ? { low: 0, high: 100 } : { low: 0 },
    breaks: breaks.map((date) => ({ date, reason: { en: "The ruler changed.", zh: "尺子变了。" } })),
    cautions: [],
    at: place,
  };
}

function observationOf(
  row: InventedRow,
  rows: readonly InventedRow[],
  indicators: ReadonlyMap<string, Indicator>,
): Observation {
  const indicator = known(indicators, row.of);
  const used = rows.find(({ of, at, by }) => of === row.of && at === row.at && by === undefined);
  const interval = intervalFor(row, indicator);
  const usedInterval = used && intervalFor(used, indicator);
  return {
    id: row.by === undefined ? `${row.of}@${row.at}` : `${row.of}@${row.at}~${row.by}`,
    indicator,
    period: period(row.at),
    quantity: quantityOf(row),
    interval,
    printed: String(row.value ?? ""),
    source: row.by === undefined ? source : sourceNamed(row.by),
    locator: "",
    note: undefined,
    at: place,
    inUse: row.by === undefined,
    status: row.status ?? (row.value === undefined ? "missing" : "reported"),
    reason: row.reason,
    agrees: interval === undefined || usedInterval === undefined || overlaps(interval, usedInterval),
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

function targetOf(
  { of, by, set, value, qualifier = "exact" }: InventedTarget,
  indicators: ReadonlyMap<string, Indicator>,
): Target {
  const quantity = { value, qualifier };
  return {
    id: `${of}@${by}!${set}`,
    indicator: known(indicators, of),
    forPeriod: period(by),
    setOn: period(set),
    quantity,
    interval: intervalOf(quantity, 1),
    printed: String(value),
    source,
    locator: "",
    note: undefined,
    at: place,
    outcome: { verdict: "no_outcome", observation: undefined },
  };
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
    printed: String(value),
    source,
    locator: "",
    note: undefined,
    at: place,
    verdict,
    recomputed: undefined,
  };
}

function sourceNamed(id: string): Source {
  return {
    id,
    title: { original: id, en: id, zh: id },
    publisher: both(id),
    issuer: undefined,
    published: undefined,
    language: "en",
    url: undefined,
    readOn: undefined,
    standing: "press",
    archive: undefined,
    translationOf: undefined,
    note: undefined,
  };
}

const emptyShelves = {
  dataset: {
    id: "invented",
    title: both("Invented"),
    subtitle: both(""),
    description: both(""),
    version: "0.0.0",
    released: "2000-01-01",
    licence: { id: "none", name: both(""), url: "" },
    keywords: { en: [], zh: [] },
    contributors: [],
  },
  themes: [],
  places: new Map(),
  sources: new Map([[source.id, source]]),
  events: [],
  readings: [],
  bareNumbers: [],
} satisfies Partial<Catalogue>;

function both(text: string): Localised {
  return { en: text, zh: text };
}

function period(text: string): Period {
  const found = parsePeriod(text);
  if (found === undefined) throw new Error(`"${text}" is no period.`);
  return found;
}

function known<T>(shelf: ReadonlyMap<string, T>, id: string): T {
  const found = shelf.get(id);
  if (found === undefined) throw new Error(`The test names "${id}", which it did not invent.`);
  return found;
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}
