import { parsePeriod } from "../base/period.ts";
import type { Catalogue, Indicator, Observation } from "../catalogue/catalogue.ts";
import { comparableRows, lineTime, missingRows } from "./comparable.ts";
import { resolveGap } from "./gap.ts";
import { nothingAt, resolveIndicator } from "./lookUp.ts";
import type {
  LinkStyle,
  Reading,
  SeriesBreak,
  SeriesLine,
  SeriesModel,
  SeriesNote,
  SeriesPoint,
} from "./model.ts";
import { listedBeside, readingOf } from "./reading.ts";
import type { LineSpec, NoteSpec, SeriesSpec } from "./spec.ts";
import { flagsOf } from "./targets.ts";

/** Values over time: which rows, how they are joined, where the measure changed. */
export function resolveSeries(spec: SeriesSpec, catalogue: Catalogue): SeriesModel {
  const lines = spec.lines.map((line) => resolveLine(line, catalogue));
  const drawn = lines.flatMap(({ points }) => points.map(({ reading }) => reading));
  return {
    kind: "series",
    ...headOf(spec),
    unit: resolveIndicator(spec.lines[0]?.indicator ?? "", catalogue).unit,
    lines,
    targets: (spec.targetsOf ?? []).flatMap((id) => flagsOf(resolveIndicator(id, catalogue), catalogue)),
    breaks: distinctBreaks(lines.flatMap(breaksOfLine)),
    gap: spec.gap === undefined ? undefined : resolveGap(spec.gap, lines),
    notes: (spec.notes ?? []).map((note) => resolveNote(note, lines)),
    floor: spec.floor ?? 0,
    listed: listedBeside(drawn, catalogue),
  };
}

/** The parts of a spec that a model keeps as they are. */
export function headOf({
  id,
  title,
  subtitle,
  theme,
}: Pick<SeriesSpec, "id" | "title" | "subtitle" | "theme">) {
  return { id, title, subtitle, theme };
}

/** The line of one indicator: its comparable rows, and how each is joined to the next. */
export function resolveLine(
  { indicator: id, emphasis = "main", until }: LineSpec,
  catalogue: Catalogue,
): SeriesLine {
  const indicator = resolveIndicator(id, catalogue);
  const timeOf = lineTime(indicator, catalogue);
  const all = comparableRows(indicator, catalogue).flatMap((row) =>
    pointOf(row, timeOf(row.period), catalogue),
  );
  const points = until === undefined ? all : upTo(until, id, all);
  const gaps = missingRows(indicator, catalogue).map(({ period }) => timeOf(period));
  const links = points.slice(1).map((point, at) => linkStyle(points[at] ?? point, point, indicator, gaps));
  return { indicator, emphasis, points, links, emptyYears: emptyYearsOf(points, links) };
}

function upTo(until: string, indicator: string, points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const last = points.findIndex(({ reading }) => reading.period.text === until);
  if (last < 0) throw nothingAt(`${indicator}@${until}`);
  return points.slice(0, last + 1);
}

function pointOf(row: Observation, time: number, catalogue: Catalogue): readonly SeriesPoint[] {
  const reading = readingOf(row, catalogue);
  return reading === undefined ? [] : [{ time, reading }];
}

// A little more than a year, because surveys dated "end of" are not always of the same day.
const longestStep = 1.05;

/** Solid only where a report followed within a year and no row says that one is missing. */
function linkStyle(
  from: SeriesPoint,
  to: SeriesPoint,
  indicator: Indicator,
  gaps: readonly number[],
): LinkStyle {
  if (indicator.breaks.some(({ date }) => isBetween(date, from, to))) return "cut";
  if (![from, to].every(({ reading }) => hasLevel(reading))) return "none";
  const gapInside = gaps.some((time) => time > from.time && time < to.time);
  return to.time - from.time <= longestStep && !gapInside ? "solid" : "dotted";
}

// Under a ceiling any value is possible, and a forecast is not an outcome: no line may lead there.
function hasLevel({ quantity, forecast }: Reading): boolean {
  return quantity.qualifier !== "less_than" && quantity.qualifier !== "at_most" && !forecast;
}

function isBetween(date: string, from: SeriesPoint, to: SeriesPoint): boolean {
  const start = parsePeriod(date)?.start ?? date;
  return from.reading.period.end < start && to.reading.period.end >= start;
}

function emptyYearsOf(points: readonly SeriesPoint[], links: readonly LinkStyle[]): readonly number[] {
  const reported = new Set(points.map(({ time }) => Math.floor(time)));
  return links
    .flatMap((link, at) =>
      link === "dotted" || link === "none" ? yearsBetween(points[at], points[at + 1]) : [],
    )
    .filter((year) => !reported.has(year));
}

function yearsBetween(from: SeriesPoint | undefined, to: SeriesPoint | undefined): readonly number[] {
  if (from === undefined || to === undefined) return [];
  const first = Math.floor(from.time) + 1;
  return Array.from({ length: Math.max(0, Math.floor(to.time) - first) }, (_, step) => first + step);
}

/** The breaks that fall between two points of the line, each drawn half-way between them. */
export function breaksOfLine({ indicator, points }: SeriesLine): readonly SeriesBreak[] {
  return indicator.breaks.flatMap(({ date, reason }) => {
    const period = parsePeriod(date);
    const after = points.findIndex((point, at) => at > 0 && isBetween(date, points[at - 1] ?? point, point));
    const [before, next] = [points[after - 1], points[after]];
    if (period === undefined || before === undefined || next === undefined) return [];
    return [{ time: (before.time + next.time) / 2, date: period, reason, indicator }];
  });
}

/** Each break once: two lines of one survey share it. */
export function distinctBreaks(breaks: readonly SeriesBreak[]): readonly SeriesBreak[] {
  return breaks.filter((one, at) => breaks.findIndex(({ date }) => date.text === one.date.text) === at);
}

function resolveNote({ indicator, period, text }: NoteSpec, lines: readonly SeriesLine[]): SeriesNote {
  const line = lines.find((one) => one.indicator.id === indicator);
  const point = line?.points.find(({ reading }) => reading.period.text === period);
  if (point === undefined) throw nothingAt(`${indicator}@${period}`);
  return { time: point.time, value: point.reading.quantity.value, text };
}
