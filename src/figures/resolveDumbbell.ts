import { divide, type Interval } from "../base/interval.ts";
import { parsePeriod } from "../base/period.ts";
import { exactValue } from "../base/quantity.ts";
import type { Catalogue, Claim, Indicator, Observation, Unit } from "../catalogue/catalogue.ts";
import { statementIndex } from "../catalogue/statementIndex.ts";
import { comparableRows } from "./comparable.ts";
import { nothingAt, resolveIndicator, resolveRow } from "./lookUp.ts";
import type { Calculated, DumbbellEnd, DumbbellModel, DumbbellRow, Reading } from "./model.ts";
import { listedBeside, readingOf } from "./reading.ts";
import { periodLabel } from "./resolveBars.ts";
import { headOf } from "./resolveSeries.ts";
import type { DumbbellSpec, PairSpec } from "./spec.ts";

/** Two values compared in each row. */
export function resolveDumbbell(spec: DumbbellSpec, catalogue: Catalogue): DumbbellModel {
  const { rows: from } = spec;
  const rows =
    "growthOf" in from
      ? growthRows(resolveIndicator(from.growthOf, catalogue), catalogue)
      : from.flatMap((pair) => pairRow(pair, catalogue));
  const drawn = rows.flatMap((row) => readingsOf(row, catalogue));
  return {
    kind: "dumbbell",
    ...headOf(spec),
    unit: unitOf(spec, rows, catalogue),
    ends: spec.ends,
    rows,
    listed: listedBeside(drawn, catalogue),
  };
}

function readingsOf({ first, second }: DumbbellRow, catalogue: Catalogue): readonly Reading[] {
  return [first, second].flatMap((end) => {
    if (end?.type !== "reported" || !("inUse" in end.statement)) return [];
    return readingOf(end.statement, catalogue) ?? [];
  });
}

function unitOf({ id, rows: from }: DumbbellSpec, rows: readonly DumbbellRow[], catalogue: Catalogue): Unit {
  const statement = rows.flatMap(({ first }) => (first?.type === "reported" ? [first.statement] : []))[0];
  const percent = [...catalogue.units.values()].find(({ kind }) => kind === "percent");
  const unit = "growthOf" in from ? percent : statement?.indicator.unit;
  if (unit === undefined) throw new Error(`The figure "${id}" finds no row to draw.`);
  return unit;
}

function pairRow({ label, from, to }: PairSpec, catalogue: Catalogue): readonly DumbbellRow[] {
  const [first, second] = [reportedEnd(from, catalogue), reportedEnd(to, catalogue)];
  return [{ id: `${from}-${to}`, label, first, second, verdict: undefined, acrossBreak: false }];
}

function reportedEnd(id: string, catalogue: Catalogue): DumbbellEnd {
  const reading = readingOf(resolveRow(id, catalogue), catalogue);
  if (reading === undefined) throw nothingAt(id);
  const { quantity, interval, rivals } = reading;
  return { type: "reported", quantity, interval, statement: reading.statement, rivals };
}

/** One row for each year whose year before was reported too. */
function growthRows(indicator: Indicator, catalogue: Catalogue): readonly DumbbellRow[] {
  const rows = comparableRows(indicator, catalogue);
  const own = statementIndex(catalogue).byIndicator(indicator.id).claims;
  const claims = own.filter(({ kind }) => kind === "growth_rate");
  return rows.slice(1).flatMap((row, at) => growthRow(rows[at] ?? row, row, claims));
}

function growthRow(
  before: Observation,
  after: Observation,
  claims: readonly Claim[],
): readonly DumbbellRow[] {
  const claim = claims.find(({ of }) => of.observation?.id === after.id);
  const second = growthFromLevels(before, after);
  const first: DumbbellEnd | undefined = claim && {
    type: "reported",
    quantity: claim.quantity,
    interval: claim.interval,
    statement: claim,
    rivals: [],
  };
  const acrossBreak = isAcrossBreak(before, after);
  return [
    {
      id: `${after.id}-growth`,
      label: periodLabel(after),
      first,
      second,
      verdict: claim?.verdict,
      acrossBreak,
    },
  ];
}

function isAcrossBreak(before: Observation, after: Observation): boolean {
  return after.indicator.breaks.some(({ date }) => {
    const start = parsePeriod(date)?.start ?? date;
    return before.period.end < start && after.period.end >= start;
  });
}

/** Later ÷ earlier − 1 in percent, with the room that rounding leaves. */
function growthFromLevels(before: Observation, after: Observation): DumbbellEnd | undefined {
  if (before.interval === undefined || after.interval === undefined) return undefined;
  const ratio = divide(after.interval, before.interval);
  if (ratio === undefined || !Number.isFinite(ratio.high)) return undefined;
  return {
    type: "calculated",
    id: `${after.id}=growth`,
    interval: inPercent(ratio),
    point: pointOf(before, after),
  } satisfies { type: "calculated" } & Calculated;
}

function inPercent({ low, high }: Interval): Interval {
  return { low: (low - 1) * 100, high: (high - 1) * 100 };
}

function pointOf(before: Observation, after: Observation): number | undefined {
  const [from, to] = [before, after].map(({ quantity }) => quantity && exactValue(quantity));
  return from === undefined || to === undefined ? undefined : (to / from - 1) * 100;
}
