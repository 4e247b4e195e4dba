import type { BarValue, FigureModel, Reading, SeriesModel } from "../../../src/figures/model.ts";
import type { RivalsModel } from "../../../src/figures/kinds/rivals.ts";
import type { StripModel } from "../../../src/figures/kinds/strip.ts";

/** The data of a chart as a page with a chart library holds it: plain values, without how firmly they are known. */
export type PeerChart =
  | { readonly shape: "lines"; readonly title: string; readonly lines: readonly PeerLine[] }
  | {
      readonly shape: "bars";
      readonly title: string;
      readonly labels: readonly string[];
      readonly stacked: boolean;
      readonly series: readonly PeerSeries[];
    }
  | {
      readonly shape: "ranges";
      readonly title: string;
      readonly labels: readonly string[];
      readonly ranges: readonly (readonly [number, number])[];
    };

interface PeerLine {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

interface PeerSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/**
 * What the libraries' pages draw for a figure: bars, lines or ranges through the stated values. Undefined for kinds
 * that a library has no ready chart for; leaving those out makes its page lighter, not ours.
 */
export function peerChart(model: FigureModel): PeerChart | undefined {
  const title = model.title.en;
  switch (model.kind) {
    case "series":
      return { shape: "lines", title, lines: linesOf(model) };
    case "bars":
      return { ...bars(title, model.rows), series: barSeries(model.rows) };
    case "dumbbell":
      return ranges(title, model.rows, ({ first, second }) => [endValue(first), endValue(second)]);
    case "rivals":
      return ranges(title, model.rows, ({ value }) => rivalRange(value));
    case "strip":
      return { ...bars(title, model.strips), stacked: true, series: stripSeries(model) };
    default:
      return undefined;
  }
}

function linesOf({ lines }: SeriesModel): readonly PeerLine[] {
  return lines.map(({ indicator, points }) => ({
    name: indicator.label.en,
    points: points.map(({ time, reading }) => [time, reading.quantity.value] as const),
  }));
}

interface Labelled {
  readonly label: { readonly en: string };
}

function bars(title: string, rows: readonly Labelled[]) {
  return { shape: "bars", title, labels: rows.map(({ label }) => label.en), stacked: false } as const;
}

type BarRows = Extract<FigureModel, { kind: "bars" }>["rows"];

function barSeries(rows: BarRows): readonly PeerSeries[] {
  const reported = { name: "Reported", values: rows.map(({ bar }) => barValue(bar)) };
  const targets = rows.map((row) => row.targets[0]?.quantity.value ?? null);
  return targets.every((value) => value === null)
    ? [reported]
    : [reported, { name: "Target", values: targets }];
}

function barValue(bar: BarValue | undefined): number | null {
  if (bar === undefined) return null;
  return bar.type === "reported" ? bar.reading.quantity.value : (bar.point ?? null);
}

function ranges<Row extends Labelled>(
  title: string,
  rows: readonly Row[],
  rangeOf: (row: Row) => readonly [number, number],
): PeerChart {
  return { shape: "ranges", title, labels: rows.map(({ label }) => label.en), ranges: rows.map(rangeOf) };
}

type DumbbellEnd = Extract<FigureModel, { kind: "dumbbell" }>["rows"][number]["first"];

function endValue(end: DumbbellEnd): number {
  if (end === undefined) return 0;
  return end.type === "reported" ? end.quantity.value : end.interval.low;
}

function rivalRange(value: RivalsModel["rows"][number]["value"]): readonly [number, number] {
  if (value.type === "calculated") return [value.interval.low, value.interval.high];
  const { interval, quantity } = value.reading;
  return [finite(interval.low, quantity), finite(interval.high, quantity)];
}

function finite(bound: number, { value }: Reading["quantity"]): number {
  return Number.isFinite(bound) ? bound : value;
}

/** One series for each part, each strip holding its own parts. */
function stripSeries({ strips }: StripModel): readonly PeerSeries[] {
  return strips.flatMap(({ parts }, at) =>
    parts.map(({ label, reading }) => ({
      name: label.en,
      values: strips.map((_, strip) => (strip === at ? reading.quantity.value : null)),
    })),
  );
}
