import { divide, type Interval } from "../base/interval.ts";
import type { Localised } from "../base/language.ts";
import { formatPeriod, parsePeriod } from "../base/period.ts";
import { exactValue } from "../base/quantity.ts";
import type { Catalogue, Claim, Indicator, Observation, Target } from "../catalogue/catalogue.ts";
import { comparableRows } from "./comparable.ts";
import { nothingAt, resolveIndicator, resolveRow } from "./lookUp.ts";
import type { BarRow, BarsModel, BarValue, SeriesBreak } from "./model.ts";
import { listedBeside, readingOf, rowsOf } from "./reading.ts";
import { headOf } from "./resolveSeries.ts";
import type { BarRowSpec, BarsSpec } from "./spec.ts";
import { targetsOf } from "./targets.ts";

/** Horizontal bars: one a row, with targets where the spec asks for them. */
export function resolveBars(spec: BarsSpec, catalogue: Catalogue): BarsModel {
  const rows = spec.rows.flatMap((row) => resolveRows(row, catalogue, spec.targets === true));
  const drawn = rows.flatMap(({ bar }) => (bar?.type === "reported" ? [bar.reading] : []));
  const unit = drawn[0]?.indicator.unit;
  if (unit === undefined) throw new Error(`The figure "${spec.id}" finds no row to draw.`);
  return {
    kind: "bars",
    ...headOf(spec),
    unit,
    rows,
    breakNote: spec.breakNote,
    listed: listedBeside(drawn, catalogue),
  };
}

function resolveRows(spec: BarRowSpec, catalogue: Catalogue, withTargets: boolean): readonly BarRow[] {
  if ("every" in spec) return everyPeriod(resolveIndicator(spec.every, catalogue), catalogue, withTargets);
  if ("rivalsOf" in spec) return rivalRows(resolveIndicator(spec.rivalsOf, catalogue), spec.at, catalogue);
  if ("impliedBefore" in spec) return impliedRow(spec.impliedBefore, spec.label, catalogue);
  return [reportedRow(resolveRow(spec.row, catalogue), catalogue, spec.label)];
}

function everyPeriod(indicator: Indicator, catalogue: Catalogue, withTargets: boolean): readonly BarRow[] {
  const rows = comparableRows(indicator, catalogue);
  const bars = rows.map((row, at) => ({
    ...reportedRow(row, catalogue),
    breakBefore: breakBetween(rows[at - 1], row),
  }));
  return withTargets ? withFlags(bars, indicator, targetsOf(indicator, catalogue)) : bars;
}

function reportedRow(statement: Observation, catalogue: Catalogue, label?: Localised): BarRow {
  const reading = readingOf(statement, catalogue);
  const bar: BarValue | undefined = reading && { type: "reported", reading };
  return {
    id: statement.id,
    label: label ?? periodLabel(statement),
    bar,
    targets: [],
    aside: false,
    breakBefore: undefined,
  };
}

/** The period as a row's label, in both languages. */
export function periodLabel({ period, indicator }: Pick<Observation, "period" | "indicator">): Localised {
  return {
    en: formatPeriod(period, "en", indicator.measure),
    zh: formatPeriod(period, "zh", indicator.measure),
  };
}

function breakBetween(from: Observation | undefined, to: Observation): SeriesBreak | undefined {
  for (const { date, reason } of to.indicator.breaks) {
    const period = parsePeriod(date);
    if (from === undefined || period === undefined) continue;
    if (from.period.end < period.start && to.period.end >= period.start) {
      return { time: 0, date: period, reason, indicator: to.indicator };
    }
  }
  return undefined;
}

/** Targets stand in the row of their period; one for a year without a value gets a row of its own. */
function withFlags(
  rows: readonly BarRow[],
  indicator: Indicator,
  targets: readonly Target[],
): readonly BarRow[] {
  const ends = rows.map(({ bar }) => (bar?.type === "reported" ? bar.reading.period.end : ""));
  const flagged = rows.map((row, at) => ({
    ...row,
    targets: targets.filter(({ forPeriod }) => forPeriod.end === ends[at]),
  }));
  const later = targets.filter(
    ({ forPeriod }) => !ends.includes(forPeriod.end) && forPeriod.end > (ends.at(-1) ?? ""),
  );
  return [...flagged, ...later.map((target) => targetRow(indicator, target))];
}

function targetRow(indicator: Indicator, target: Target): BarRow {
  const label = periodLabel({ period: target.forPeriod, indicator });
  return { id: target.id, label, bar: undefined, targets: [target], aside: false, breakBefore: undefined };
}

function rivalRows(indicator: Indicator, period: string, catalogue: Catalogue): readonly BarRow[] {
  const rows = rowsOf(indicator, catalogue).filter((row) => row.period.text === period);
  if (rows.length === 0) throw nothingAt(`${indicator.id}@${period}`);
  const distinct = rows.filter((row, at) => rows.findIndex((other) => isSameValue(other, row)) === at);
  return distinct.map((row) => withoutRivals(reportedRow(row, catalogue, publisherLabel(row))));
}

// Rows of one period are told apart by who printed them.
function publisherLabel(row: Observation): Localised {
  const { en, zh } = periodLabel(row);
  const { publisher } = row.source;
  return { en: `${en}, ${publisher.en}`, zh: `${zh}，${publisher.zh}` };
}

// Every rival has a bar of its own here; a hollow mark beside the first would show it twice.
function withoutRivals(row: BarRow): BarRow {
  if (row.bar?.type !== "reported") return row;
  return { ...row, aside: true, bar: { type: "reported", reading: { ...row.bar.reading, rivals: [] } } };
}

function isSameValue(a: Observation, b: Observation): boolean {
  return a.quantity?.value === b.quantity?.value && a.quantity?.qualifier === b.quantity?.qualifier;
}

function impliedRow(later: string, label: Localised, catalogue: Catalogue): readonly BarRow[] {
  const claim = [...catalogue.claims.values()].find(
    ({ kind, of }) => kind === "growth_rate" && of.observation?.id === later,
  );
  const implied = claim && impliedLevel(claim);
  if (claim === undefined || implied === undefined) throw nothingAt(`${later}, its growth rate`);
  const bar: BarValue = { type: "calculated", statement: claim, ...implied };
  return [{ id: `${claim.id}-implied`, label, bar, targets: [], aside: true, breakBefore: undefined }];
}

/** Level ÷ (1 + growth), as an interval from what the printed digits of both allow. */
function impliedLevel({
  of,
  interval,
  quantity,
}: Claim): { interval: Interval; point: number | undefined } | undefined {
  const level = of.observation;
  if (level?.interval === undefined || level.quantity === undefined) return undefined;
  const factor = { low: 1 + interval.low / 100, high: 1 + interval.high / 100 };
  const range = divide(level.interval, factor);
  const [value, rate] = [exactValue(level.quantity), exactValue(quantity)];
  const point = value === undefined || rate === undefined ? undefined : value / (1 + rate / 100);
  return range && { interval: range, point };
}
