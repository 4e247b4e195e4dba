import type { Localised } from "../base/language.ts";
import { formatPeriod, parsePeriod } from "../base/period.ts";
import type { Catalogue, Indicator, Observation, Target } from "../catalogue/catalogue.ts";
import { comparableRows } from "./comparable.ts";
import { impliedBar } from "./implied.ts";
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
  if ("course" in spec) return courseRows(resolveIndicator(spec.course, catalogue), spec.until, catalogue);
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
  return { ...emptyRow, id: statement.id, label: label ?? periodLabel(statement), bar };
}

const emptyRow = {
  bar: undefined,
  targets: [],
  flagSays: "set",
  aside: false,
  breakBefore: undefined,
} as const;

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

/** Targets stand in the row of their period; one for a period without a value gets a row of its own, in order of time. */
function withFlags(
  rows: readonly BarRow[],
  indicator: Indicator,
  targets: readonly Target[],
): readonly BarRow[] {
  const ends = rows.map(({ bar }) => (bar?.type === "reported" ? bar.reading.period.end : ""));
  const flagged = rows.map((row, at) => ({
    end: ends[at] ?? "",
    row: { ...row, targets: targets.filter(({ forPeriod }) => forPeriod.end === ends[at]) },
  }));
  const alone = targets
    .filter(({ forPeriod }) => !ends.includes(forPeriod.end))
    .map((target) => ({
      end: target.forPeriod.end,
      row: targetRow(target, periodLabel({ period: target.forPeriod, indicator }), "set"),
    }));
  return inOrder([...flagged, ...alone]);
}

interface DatedRow {
  readonly end: string;
  readonly row: BarRow;
}

function inOrder(rows: readonly DatedRow[]): readonly BarRow[] {
  return rows.toSorted((a, b) => a.end.localeCompare(b.end)).map(({ row }) => row);
}

function targetRow(target: Target, label: Localised, flagSays: BarRow["flagSays"]): BarRow {
  return { ...emptyRow, id: target.id, label, targets: [target], flagSays };
}

/** What was reported and what was promised, in one order of date: so a target that had been reached already shows. */
function courseRows(indicator: Indicator, until: string, catalogue: Catalogue): readonly BarRow[] {
  const end = parsePeriod(until)?.end ?? until;
  const results = comparableRows(indicator, catalogue)
    .filter(({ period }) => period.end <= end)
    .map((row): DatedRow => ({ end: row.period.end, row: reportedRow(row, catalogue) }));
  const targets = firstSet(targetsOf(indicator, catalogue)).map((target): DatedRow => {
    const label = { en: formatPeriod(target.setOn, "en"), zh: formatPeriod(target.setOn, "zh") };
    return { end: target.setOn.end, row: targetRow(target, label, "for") };
  });
  return inOrder([...results, ...targets]);
}

// A goal that later papers repeat was set once, when it was first printed.
function firstSet(targets: readonly Target[]): readonly Target[] {
  const ordered = targets.toSorted((a, b) => a.setOn.end.localeCompare(b.setOn.end));
  return ordered.filter((one, at) => {
    const same = ({ forPeriod, quantity }: Target): boolean =>
      forPeriod.text === one.forPeriod.text && quantity.value === one.quantity.value;
    return ordered.findIndex(same) === at;
  });
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
  const bar = impliedBar(later, catalogue);
  return [{ ...emptyRow, id: `${bar.statement.id}-implied`, label, bar, aside: true }];
}
