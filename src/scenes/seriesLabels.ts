import { formatPeriod } from "../base/period.ts";
import type { GapWidth, LinkStyle, SeriesLine, SeriesModel, SeriesPoint } from "../figures/model.ts";
import { words } from "../figures/words.ts";
import { breakLines } from "./breakLines.ts";
import type { Canvas } from "./canvas.ts";
import { flagLabels } from "./flagLabels.ts";
import { type LabelLine, type LabelRequest, placeLabels, type Side } from "./labels.ts";
import { markBoxes } from "./markBoxes.ts";
import { quantityLabel } from "./quantityLabel.ts";
import type { Mark, TextMark } from "./scene.ts";
import { endsInside, type SeriesFrame } from "./seriesFrame.ts";
import { withinStrip } from "./stripOfBreaks.ts";

/** All labels inside and beside the plot, most needed first: line ends, first values, targets, then the rest. */
export function seriesLabels(
  model: SeriesModel,
  frame: SeriesFrame,
  drawn: readonly Mark[],
  canvas: Canvas,
): readonly TextMark[] {
  const requests = [
    ...endLabels(model, frame, canvas),
    ...(model.gap?.widths ?? []).map((width, at) => gapLabel(width, at, frame, canvas)),
    ...flagLabels(model, frame, canvas),
    ...model.lines.flatMap((line) => pointLabels(line, model, frame, canvas)),
  ];
  const bounds = { left: 0, right: canvas.width, top: 0, bottom: frame.bottom - 1 };
  return placeLabels(requests, drawn.flatMap(markBoxes), bounds);
}

function endLabels(model: SeriesModel, frame: SeriesFrame, canvas: Canvas): readonly LabelRequest[] {
  const inside = endsInside(model, frame.years);
  return model.lines.flatMap((line, at) =>
    inside
      ? insideLabel(line, model.lines.length > 1, frame, canvas)
      : endLabel(line, frame, frame.ends[at] ?? []),
  );
}

/** Name and last value on one line beside the last point, or the name at the first. */
function insideLabel(
  { points, indicator, emphasis }: SeriesLine,
  named: boolean,
  { x, y }: SeriesFrame,
  { language, size }: Canvas,
): readonly LabelRequest[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const tone = emphasis === "main" ? "accent" : "context";
  const name = indicator.label[language];
  const lines = ({ reading }: SeriesPoint): readonly LabelLine[] => {
    const value = quantityLabel(reading.quantity, indicator.unit, language);
    return [{ text: named ? words.lineValue[language](name, value) : value, tone, bold: true, size }];
  };
  const at = (point: SeriesPoint) => ({
    x: x(point.time),
    y: y(point.reading.quantity.value),
    lines: lines(point),
    gap: 10,
    row: point.reading.statement.id,
  });
  const onlyName: readonly LabelLine[] = named ? [{ text: name, tone, bold: true, size }] : [];
  const otherwise: LabelRequest = {
    ...at(first),
    lines: onlyName,
    sides: ["belowRight", "aboveRight", "right"],
    must: true,
  };
  return [{ ...at(last), sides: ["right"], otherwise }];
}

function endLabel(
  { points }: SeriesLine,
  { x, y, right }: SeriesFrame,
  lines: readonly LabelLine[],
): readonly LabelRequest[] {
  const last = points.at(-1);
  if (last === undefined) return [];
  const gap = Math.max(right - x(last.time), 0) + 10;
  return [
    {
      x: x(last.time),
      y: y(last.reading.quantity.value),
      lines,
      sides: ["right"],
      gap,
      must: true,
      apart: 5,
      row: last.reading.statement.id,
    },
  ];
}

function gapLabel(
  { time, upper, lower, width, period, row }: GapWidth,
  at: number,
  { x, y }: SeriesFrame,
  { language, size, narrow }: Canvas,
): LabelRequest {
  const value = String(width.value);
  const sides: readonly Side[] = ["right", "left"];
  const first = narrow ? [value, words.points[language]] : [words.gapWidth[language](value)];
  const bold = (at === 0 ? first : [value]).map((text): LabelLine => ({
    text,
    tone: "ink",
    bold: true,
    size,
  }));
  const lines: readonly LabelLine[] = [
    ...bold,
    ...breakLines(formatPeriod(period, language, "stock"), narrow ? 66 : Infinity, size).map(
      (text): LabelLine => ({ text, tone: "soft", bold: false, size }),
    ),
  ];
  return { x: x(time), y: (y(upper) + y(lower)) / 2, lines, sides, gap: 7, must: true, row };
}

/**
 * The first value first, then open bounds, rivals and the values on either side of a break, which its note compares, then
 * the others; the last stands at the line's end.
 */
function pointLabels(
  { points, links, emphasis, indicator }: SeriesLine,
  { breaks, gap }: SeriesModel,
  { x, y, low, left }: SeriesFrame,
  { language, size }: Canvas,
): readonly LabelRequest[] {
  const tone = emphasis === "main" ? "accent" : "context";
  const wanted = points
    .slice(0, -1)
    .map((point, at) => ({ point, need: need(point, at, links) }))
    .filter((one) => (gap === undefined && !low) || one.need > 0)
    .filter(({ point }) => !repeatsEnd(point, points.at(-1), x));
  return wanted
    .toSorted((a, b) => b.need - a.need)
    .map(({ point }) => {
      const { quantity, statement, rivals } = point.reading;
      const value: LabelLine = {
        text: quantityLabel(quantity, indicator.unit, language),
        tone,
        bold: false,
        size,
      };
      const others = rivals.map((rival): LabelLine => ({
        text: words.or[language](quantityLabel(rival.quantity, indicator.unit, language)),
        tone: "caution",
        bold: false,
        size,
      }));
      const request: LabelRequest = {
        x: x(point.time),
        y: y(quantity.value),
        lines: [value, ...others],
        sides: sidesFor(point),
        gap: 8,
        row: statement.id,
        others: points
          .filter((other) => other !== point)
          .map(({ time, reading }) => ({ x: x(time), y: y(reading.quantity.value) })),
        between: edgesAround(
          point.time,
          breaks.map(({ time }) => time),
          x,
          left,
        ),
      };
      return { ...request, otherwise: withinStrip(request, size) };
    });
}

/** Does a point close before the end of its line say the number that stands at the end? */
function repeatsEnd(point: SeriesPoint, end: SeriesPoint | undefined, x: (time: number) => number): boolean {
  if (end === undefined || x(end.time) - x(point.time) > 60) return false;
  const [one, other] = [point.reading.quantity, end.reading.quantity];
  return one.value === other.value && one.qualifier === other.qualifier && point.reading.rivals.length === 0;
}

// A number on the far side of a break would seem to belong to the other measure, left of the plot to the axis.
function edgesAround(
  time: number,
  breaks: readonly number[],
  x: (time: number) => number,
  left: number,
): readonly [number, number] {
  const [before, after] = [breaks.filter((at) => at < time), breaks.filter((at) => at > time)];
  return [
    before.length === 0 ? left - 2 : x(Math.max(...before)) + 2,
    after.length === 0 ? Infinity : x(Math.min(...after)) - 2,
  ];
}

function need({ reading }: SeriesPoint, at: number, links: readonly LinkStyle[]): number {
  return (
    (at === 0 ? 4 : 0) +
    (links[at] === "cut" || links[at - 1] === "cut" ? 1 : 0) +
    (reading.rivals.length > 0 ? 2 : 0) +
    (reading.quantity.qualifier === "exact" ? 0 : 1)
  );
}

// Hatching lies above a lower bound and under a ceiling, so its number stands on the other side.
function sidesFor({ reading }: SeriesPoint): readonly Side[] {
  const upward = reading.quantity.qualifier === "more_than" || reading.quantity.qualifier === "at_least";
  return upward
    ? ["below", "belowRight", "right", "left"]
    : ["above", "aboveLeft", "aboveRight", "below", "belowRight", "left", "right"];
}
