import { decimalYear, nextDay } from "../../base/calendar.ts";
import type { Localised } from "../../base/language.ts";
import type { Catalogue, Event } from "../../catalogue/catalogue.ts";
import { nothingAt } from "../lookUp.ts";
import type { ModelHead, SeriesLine, SeriesModel } from "../model.ts";
import { listedBeside } from "../reading.ts";
import { headOf, resolveSeries } from "../resolveSeries.ts";
import type { FigureHead, SeriesSpec } from "../spec.ts";

/** Programmes in lanes under a chart with which they share the axis of years. */
export interface TimelineSpec extends FigureHead {
  readonly kind: "timeline";
  readonly chart: Pick<SeriesSpec, "lines" | "targetsOf" | "floor">;
  /** The first year shown, and the first one after. */
  readonly years: readonly [from: number, to: number];
  readonly lanes: readonly {
    readonly label: Localised;
    readonly events: readonly { readonly event: string; readonly label: Localised }[];
  }[];
}

export interface TimelineModel extends ModelHead {
  readonly kind: "timeline";
  readonly series: SeriesModel;
  readonly years: readonly [from: number, to: number];
  readonly lanes: readonly TimelineLane[];
}

export interface TimelineLane {
  readonly label: Localised;
  readonly events: readonly TimelineEvent[];
}

/** A programme between the first and the last moment of its date: a day, a month, or a whole year. */
export interface TimelineEvent {
  readonly event: Event;
  readonly label: Localised;
  readonly start: number;
  readonly end: number;
}

/** The chart, cut to the years shown, and the programmes of each lane in order of date. */
export function resolveTimeline(spec: TimelineSpec, catalogue: Catalogue): TimelineModel {
  const whole = resolveSeries({ ...spec, ...spec.chart, kind: "series" }, catalogue);
  const series = cutTo(whole, spec.years);
  const drawn = series.lines.flatMap(({ points }) => points.map(({ reading }) => reading));
  const lanes = spec.lanes.map(({ label, events }) => ({
    label,
    events: events.map((one) => resolveEvent(one, catalogue)).toSorted((a, b) => a.start - b.start),
  }));
  const listed = listedBeside(drawn, catalogue);
  return { kind: "timeline", ...headOf(spec), unit: series.unit, series, years: spec.years, lanes, listed };
}

function resolveEvent(
  { event: id, label }: TimelineSpec["lanes"][number]["events"][number],
  { events }: Catalogue,
): TimelineEvent {
  const event = events.find((one) => one.id === id);
  if (event === undefined) throw nothingAt(id);
  const { start, end } = event.date;
  return { event, label, start: decimalYear(start), end: decimalYear(nextDay(end)) };
}

// What holds on the last day of the year before stands on the left edge itself.
const edge = 0.01;

function cutTo(series: SeriesModel, [from, to]: TimelineSpec["years"]): SeriesModel {
  const isInside = ({ time }: { readonly time: number }): boolean => time >= from - edge && time <= to;
  return {
    ...series,
    lines: series.lines.map((line) => cutLine(line, isInside)),
    targets: series.targets.filter(isInside),
    breaks: series.breaks.filter(isInside),
  };
}

function cutLine(
  { points, links, emptyYears, ...line }: SeriesLine,
  isInside: (at: { readonly time: number }) => boolean,
): SeriesLine {
  const first = points.findIndex(isInside);
  const last = points.findLastIndex(isInside);
  return {
    ...line,
    points: points.slice(first, last + 1),
    links: links.slice(first, last),
    emptyYears: emptyYears.filter((year) => isInside({ time: year })),
  };
}
