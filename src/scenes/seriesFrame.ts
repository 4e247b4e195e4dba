import { scaleLinear } from "d3";
import { formatPeriod } from "../base/period.ts";
import type { SeriesLine, SeriesModel } from "../figures/model.ts";
import { axisRoom, axisWords, type AxisWords } from "./axis.ts";
import { breakLines } from "./breakLines.ts";
import type { Canvas } from "./canvas.ts";
import type { LabelLine } from "./labels.ts";
import type { LineFrame } from "./lineMarks.ts";
import { quantityLabel } from "./quantityLabel.ts";
import { textWidth } from "./textWidth.ts";

/** The plot of a series: its scales, its edges, and what stands at the ends of its lines. */
export interface SeriesFrame extends LineFrame {
  readonly years: readonly [number, number];
  readonly ticks: readonly number[];
  readonly words: AxisWords;
  readonly left: number;
  readonly right: number;
  readonly ends: readonly (readonly LabelLine[])[];
  /** A low plot has room for the numbers that are needed, not for all. */
  readonly low: boolean;
}

/** What a plot is told where something else shares its axis. */
interface PlotSize {
  readonly years?: readonly [number, number];
  readonly height?: number;
  /** How much of its usual height it has. */
  readonly part?: number;
}

/** Decides margins from the longest labels, then the scales; the value axis always holds zero. */
export function seriesFrame(model: SeriesModel, canvas: Canvas, size: PlotSize = {}): SeriesFrame {
  const limit = model.lines[0]?.indicator.limits.high;
  const scale = scaleLinear(valueDomain(model, limit), [0, 1]).nice(4);
  const ticks = scale.ticks(4);
  const words = axisWords(ticks, model.unit, canvas.language);
  const ends = model.lines.map((line) => endLines(line, model, canvas));
  const years = size.years ?? yearDomain(model);
  const endRoom = endsInside(model, years)
    ? 0
    : Math.max(...ends.flat().map(({ text, size, bold }) => textWidth(text, size, bold))) + 12;
  const left = axisRoom(words.labels, canvas.size);
  const right = Math.round(canvas.width - Math.max(endRoom, 14));
  const top = Math.round(canvas.size * (words.caption === "" ? 0.8 : 2.2)) + headRoom(model, limit);
  const bottom = top + Math.round((size.height ?? (canvas.narrow ? 240 : 310)) * (size.part ?? 1));
  const x = scaleLinear(years, [left, right]);
  const y = scaleLinear(scale.domain(), [bottom, top]);
  const low = size.height !== undefined;
  return { x, y, years, ticks, words, left, right, top, bottom, limit, ends, low, radius: 4 };
}

/** Do all lines end well before the plot does? Then their names stand inside it. */
export function endsInside({ lines }: SeriesModel, [first, last]: readonly [number, number]): boolean {
  return lines.every(({ points }) => (points.at(-1)?.time ?? last) < last - (last - first) * 0.3);
}

/** Room above the plot for the numbers of breaks, or for flags that stand near the top. */
function headRoom({ breaks, targets }: SeriesModel, limit: number | undefined): number {
  const flags = targets.some(({ target }) => limit !== undefined && target.quantity.value > limit * 0.9);
  return breaks.length > 0 || flags ? 20 : 0;
}

function valueDomain(
  { lines, targets, floor }: SeriesModel,
  limit: number | undefined,
): readonly [number, number] {
  const readings = lines.flatMap(({ points }) =>
    points.flatMap(({ reading }) => [reading, ...reading.rivals]),
  );
  const values = [
    ...readings.map(({ quantity }) => quantity.value),
    ...targets.map(({ target }) => target.quantity.value),
  ];
  const open = readings.some(({ interval }) => interval.high === Infinity);
  const highest = Math.max(...values);
  const top = limit !== undefined && highest > limit / 2 ? limit : highest * (open ? 1.12 : 1.02);
  return [Math.min(floor, ...values), top === floor ? floor + 1 : top];
}

function yearDomain({ lines, targets }: SeriesModel): readonly [number, number] {
  const times = [
    ...lines.flatMap(({ points }) => points.map(({ time }) => time)),
    ...targets.map(({ time }) => time),
  ];
  return [Math.floor(Math.min(...times)), Math.floor(Math.max(...times)) + 1];
}

/** The name of the line where there are several, its last value, and the date of it. */
function endLines(
  { indicator, points, emphasis }: SeriesLine,
  model: SeriesModel,
  { language, size, narrow }: Canvas,
): readonly LabelLine[] {
  const last = points.at(-1)?.reading;
  if (last === undefined) return [];
  const tone = emphasis === "main" ? "accent" : "context";
  const name =
    model.lines.length === 1 ? [] : breakLines(indicator.label[language], narrow ? 84 : 140, size, true);
  const value = quantityLabel(last.quantity, indicator.unit, language);
  const when = breakLines(formatPeriod(last.period, language, indicator.measure), narrow ? 74 : 140, size);
  return [
    ...name.map((text): LabelLine => ({ text, tone, bold: true, size })),
    { text: value, tone, bold: true, size },
    ...when.map((text): LabelLine => ({ text, tone: "soft", bold: false, size })),
  ];
}
