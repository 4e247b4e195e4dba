import { formatPeriod } from "../base/period.ts";
import type { Panel } from "../figures/kinds/multiples.ts";
import type { SeriesLine, SeriesPoint } from "../figures/model.ts";
import { words } from "../figures/words.ts";
import { type AxisWords, valueAxis, yearAxis } from "./axis.ts";
import { rowWords } from "./barTexts.ts";
import type { Canvas } from "./canvas.ts";
import { textBox } from "./boxes.ts";
import { callout } from "./footnotes.ts";
import { type LabelLine, type LabelRequest, placeLabels } from "./labels.ts";
import { type LineFrame, lineMarks } from "./lineMarks.ts";
import { markBoxes } from "./markBoxes.ts";
import { quantityLabel } from "./quantityLabel.ts";
import { type Mark, round, type TextMark } from "./scene.ts";

/** The place of one small chart, and the scales that it shares with the others. */
export interface PanelFrame extends LineFrame {
  readonly years: readonly [number, number];
  readonly ticks: readonly number[];
  readonly words: AxisWords;
  /** Does it stand first in its row, and so carry the numbers of the value axis? */
  readonly labelled: boolean;
  readonly left: number;
  readonly right: number;
  /** Where its name stands. */
  readonly head: number;
}

/** One small chart: its name, its axes, its lines, and the first and last value of each stretch. */
export function panelMarks(
  panel: Panel,
  frame: PanelFrame,
  notes: readonly string[],
  canvas: Canvas,
): readonly Mark[] {
  const { left, right, ticks, y, bottom, x, years } = frame;
  const axis = valueAxis(ticks, frame.words, y, [left, right], canvas);
  const drawn = [
    rowWords(panel.label[canvas.language], left, frame.head + canvas.size, "ink", "start", canvas, true),
    ...(frame.labelled ? axis : axis.filter(({ type }) => type === "line")),
    ...yearAxis(years, x, bottom, canvas).filter((mark) => mark.type !== "text" || isUnder(mark, frame)),
    ...breakRules(panel, frame, notes, canvas),
    ...panel.lines.toReversed().flatMap((line) => lineMarks(line, frame)),
  ];
  const requests = panel.lines.flatMap((line) => valueLabels(line, frame, canvas));
  const room = { left: left + 1, right: right + 6, top: frame.head + canvas.size * 1.3, bottom: bottom - 2 };
  return [...drawn, ...placeLabels(requests, drawn.flatMap(markBoxes), room)];
}

/** Does the year stand under its own plot, clear of the numbers to its left and of the next plot? */
function isUnder(mark: TextMark, { left, right }: PanelFrame): boolean {
  const box = textBox(mark);
  return box.left >= left - 6 && box.right <= right + 10;
}

function breakRules(
  { breaks }: Panel,
  { x, top, bottom }: PanelFrame,
  notes: readonly string[],
  canvas: Canvas,
): readonly Mark[] {
  const { language } = canvas;
  return breaks.flatMap(({ time, date, reason }): readonly Mark[] => {
    const note = notes.indexOf(words.breakAt[language](formatPeriod(date, language), reason[language])) + 1;
    const points = [
      [round(x(time)), round(top - 1)],
      [round(x(time)), round(bottom)],
    ] as const;
    return [
      { type: "line", points, style: "dashed", weight: 1.25, tone: "caution" },
      ...callout(x(time), top - 11, note, canvas),
    ];
  });
}

/** The last value, then the first, then the ends of stretches between breaks, then what is not exact or contradicted. */
function valueLabels(line: SeriesLine, frame: PanelFrame, canvas: Canvas): readonly LabelRequest[] {
  const { points, links } = line;
  const last = points.length - 1;
  const rank = (at: number): number => {
    if (at === last) return 0;
    if (at === 0) return 1;
    if (links[at] === "cut" || links[at - 1] === "cut") return 2;
    return isPlain(points[at]) ? 4 : 3;
  };
  return points
    .map((point, at) => ({ point, rank: rank(at) }))
    .filter((one) => one.rank < 4)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ point }) => valueLabel(point, line, frame, canvas));
}

function isPlain(point: SeriesPoint | undefined): boolean {
  return point?.reading.quantity.qualifier === "exact" && point.reading.rivals.length === 0;
}

function valueLabel(
  { time, reading }: SeriesPoint,
  { emphasis, indicator }: SeriesLine,
  { x, y }: PanelFrame,
  { language, size }: Canvas,
): LabelRequest {
  const text = quantityLabel(reading.quantity, indicator.unit, language);
  const tone = emphasis === "main" ? "accent" : "context";
  const others = reading.rivals.map((rival): LabelLine => ({
    text: words.or[language](quantityLabel(rival.quantity, indicator.unit, language)),
    tone: "caution",
    bold: false,
    size,
  }));
  return {
    x: x(time),
    y: y(reading.quantity.value),
    lines: [{ text, tone, bold: true, size }, ...others],
    sides: ["above", "aboveLeft", "aboveRight", "below", "belowRight", "belowLeft", "right", "left"],
    gap: 8,
    row: reading.statement.id,
  };
}
