import { formatPeriod } from "../base/period.ts";
import type { GapWidth, SeriesLine, SeriesModel, SeriesPoint, TargetFlag } from "../figures/model.ts";
import { words } from "../figures/words.ts";
import type { Canvas } from "./canvas.ts";
import { type LabelLine, type LabelRequest, placeLabels, type Side } from "./labels.ts";
import { markBoxes } from "./markBoxes.ts";
import { quantityLabel } from "./quantityLabel.ts";
import type { Mark, TextMark } from "./scene.ts";
import type { SeriesFrame } from "./seriesFrame.ts";

/** All labels inside and beside the plot, most needed first: line ends, first values, targets, then the rest. */
export function seriesLabels(model: SeriesModel, frame: SeriesFrame, drawn: readonly Mark[], canvas: Canvas): readonly TextMark[] {
  const requests = [
    ...model.lines.flatMap((line, at) => endLabel(line, frame, frame.ends[at] ?? [])),
    ...(model.gap?.widths ?? []).map((width, at) => gapLabel(width, at, frame, canvas)),
    ...distinctFlags(model.targets).map((flag) => flagLabel(flag, frame, canvas)),
    ...model.lines.flatMap((line) => pointLabels(line, frame, canvas)),
  ];
  const bounds = { left: frame.left - 2, right: canvas.width, top: 0, bottom: frame.bottom - 1 };
  return placeLabels(requests, drawn.flatMap(markBoxes), bounds);
}

function endLabel({ points }: SeriesLine, { x, y, right }: SeriesFrame, lines: readonly LabelLine[]): readonly LabelRequest[] {
  const last = points.at(-1);
  if (last === undefined) return [];
  const gap = Math.max(right - x(last.time), 0) + 10;
  return [{ x: x(last.time), y: y(last.reading.quantity.value), lines, sides: ["right"], gap, must: true, row: last.reading.statement.id }];
}

function gapLabel({ time, upper, lower, width, period }: GapWidth, at: number, { x, y }: SeriesFrame, { language, size }: Canvas): LabelRequest {
  const unit = { kind: "percentage_points", suffix: { en: "", zh: "" }, id: "", name: { en: "", zh: "" } } as const;
  const value = quantityLabel(width, unit, language);
  const sides: readonly Side[] = ["right", "left"];
  const lines: readonly LabelLine[] = [
    { text: at === 0 ? words.gapWidth[language](value) : value, tone: "ink", bold: true, size },
    { text: formatPeriod(period, language, "stock"), tone: "soft", bold: false, size },
  ];
  return { x: x(time), y: (y(upper) + y(lower)) / 2, lines, sides, gap: 7, must: true };
}

// Two papers may set one target: one flag, one label.
function distinctFlags(flags: readonly TargetFlag[]): readonly TargetFlag[] {
  return flags.filter((flag, at) => flags.findIndex((other) => isSameFlag(other, flag)) === at);
}

function isSameFlag(a: TargetFlag, b: TargetFlag): boolean {
  return a.time === b.time && a.target.quantity.value === b.target.quantity.value;
}

function flagLabel({ time, target }: TargetFlag, { x, y }: SeriesFrame, { language, size }: Canvas): LabelRequest {
  const value = quantityLabel(target.quantity, target.indicator.unit, language);
  const lines: readonly LabelLine[] = [{ text: words.target[language](value), tone: "ink", bold: false, size }];
  const sides: readonly Side[] = ["right", "left", "above", "aboveLeft", "below", "belowLeft"];
  return { x: x(time), y: y(target.quantity.value) - 9, lines, sides, gap: 13, row: target.id };
}

/** The first value first, then open bounds and rivals, then the others; the last stands at the line's end. */
function pointLabels({ points, emphasis, indicator }: SeriesLine, { x, y }: SeriesFrame, { language, size }: Canvas): readonly LabelRequest[] {
  const tone = emphasis === "main" ? "accent" : "context";
  return points.slice(0, -1).map((point, at) => ({ point, at })).toSorted((a, b) => need(b.point, b.at) - need(a.point, a.at)).map(({ point }) => {
    const { quantity, statement, rivals } = point.reading;
    const value: LabelLine = { text: quantityLabel(quantity, indicator.unit, language), tone, bold: false, size };
    const others = rivals.map((rival): LabelLine => ({ text: words.or[language](quantityLabel(rival.quantity, indicator.unit, language)), tone: "caution", bold: false, size }));
    return { x: x(point.time), y: y(quantity.value), lines: [value, ...others], sides: sidesFor(point), gap: 8, row: statement.id };
  });
}

function need({ reading }: SeriesPoint, at: number): number {
  return (at === 0 ? 4 : 0) + (reading.rivals.length > 0 ? 2 : 0) + (reading.quantity.qualifier === "exact" ? 0 : 1);
}

// Hatching lies above a lower bound and under a ceiling, so its number stands on the other side.
function sidesFor({ reading }: SeriesPoint): readonly Side[] {
  const upward = reading.quantity.qualifier === "more_than" || reading.quantity.qualifier === "at_least";
  return upward ? ["below", "belowRight", "right", "left"] : ["above", "aboveLeft", "aboveRight", "below", "belowRight", "left", "right"];
}
