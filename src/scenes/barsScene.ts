import type { Language, Localised } from "../base/language.ts";
import { formatPeriod } from "../base/period.ts";
import { openSide } from "../base/quantity.ts";
import type { Unit } from "../catalogue/catalogue.ts";
import { figureKey } from "../figures/key.ts";
import type { BarRow, BarsModel, SeriesBreak } from "../figures/model.ts";
import { words } from "../figures/words.ts";
import { fadeLength } from "./barMarks.ts";
import { barRowMarks, rowHeight } from "./barRow.ts";
import type { BarsFrame } from "./barsFrame.ts";
import { valueTexts } from "./barTexts.ts";
import { breakLines } from "./breakLines.ts";
import { canvasFor, type Canvas } from "./canvas.ts";
import { callout, calloutRadius, footnotes } from "./footnotes.ts";
import { keyRow } from "./keyRow.ts";
import { type Mark, round, type Scene } from "./scene.ts";
import { textWidth } from "./textWidth.ts";

/** Horizontal bars, one a row, each with its value beside it and its targets as flags. */
export function barsScene(model: BarsModel, language: Language, width: number): Scene {
  const canvas = canvasFor(model, language, width);
  const frame = barsFrame(model, canvas);
  const { marks, bottom, breaks } = stackedRows(model, frame, canvas);
  const notes = footnotes(breaks, bottom + 8, canvas);
  const keyTop = bottom + 8 + notes.height;
  const key = keyRow(figureKey(model), keyTop, canvas, "bar");
  const height = Math.ceil(keyTop + key.height + 2);
  return {
    id: canvas.id,
    width,
    height,
    theme: model.theme,
    language,
    marks: [...marks, ...notes.marks, ...key.marks],
  };
}

/** Names stand beside the bars where they are short, above them where they are long and the picture is narrow. */
function barsFrame(model: BarsModel, canvas: Canvas): BarsFrame {
  const { language, size, narrow, width } = canvas;
  const longest = Math.max(...model.rows.map(({ label }) => textWidth(label[language], size)));
  const labelsAbove = narrow && longest > 96;
  const left = labelsAbove ? 0 : Math.ceil(Math.min(longest, 210)) + 12;
  const reaches = model.rows.map((row) => reachOf(row, model.unit, canvas));
  const limit = limitOf(model, reaches);
  const perUnit = Math.min(...reaches.map((reach) => widestUnit(reach, limit, width - left)));
  return { x: (value) => left + value * perUnit, left, limit, labelsAbove, labelRoom: left - 12, canvas };
}

/** The most that one unit of value may measure for the row to fit. */
function widestUnit({ end, words, open }: Reach, limit: number | undefined, width: number): number {
  const whole = limit === undefined ? Infinity : (width - 1) / limit;
  if (limit !== undefined && open) return Math.min(whole, (width - words) / limit);
  return Math.min(whole, end > 0 ? (width - words - (open ? fadeLength : 0)) / end : Infinity);
}

// The whole of a share is shown where some row comes near it.
function limitOf({ rows, unit }: BarsModel, reaches: readonly Reach[]): number | undefined {
  const high = rows
    .flatMap(({ bar }) => (bar?.type === "reported" ? [bar.reading.indicator.limits.high] : []))
    .find((one) => one !== undefined);
  if (unit.kind !== "percent" || high === undefined) return undefined;
  return Math.max(...reaches.map(({ end }) => end)) > high / 2 ? high : undefined;
}

interface Reach {
  /** The highest value that the row draws. */
  readonly end: number;
  /** The width of what stands to the right of it. */
  readonly words: number;
  /** Does hatching run on beyond it? */
  readonly open: boolean;
}

/** How far a row reaches: no bar may be so long that its words leave the picture. */
function reachOf(row: BarRow, unit: Unit, canvas: Canvas): Reach {
  const words = valueTexts(row, unit, canvas).reduce(
    (sum, { text }, at) => sum + textWidth(text, canvas.size, at === 0) + 6,
    0,
  );
  const open =
    row.bar?.type === "reported" &&
    [row.bar.reading, ...row.bar.reading.rivals].some(({ quantity }) => openSide(quantity) === "up");
  return { end: Math.max(0, ...endsOf(row)), words: words + 14, open };
}

function endsOf({ bar, targets }: BarRow): readonly number[] {
  const flags = targets.map(({ quantity }) => quantity.value);
  if (bar === undefined) return flags;
  if (bar.type === "calculated") return [bar.interval.high, ...flags];
  const ends = [bar.reading, ...bar.reading.rivals].map(({ quantity, interval }) =>
    quantity.qualifier === "about" ? interval.high : quantity.value,
  );
  return [...ends, ...flags];
}

function stackedRows(
  model: BarsModel,
  frame: BarsFrame,
  canvas: Canvas,
): { marks: readonly Mark[]; bottom: number; breaks: readonly string[] } {
  const marks: Mark[] = [];
  const breaks: string[] = [];
  let y = 6;
  for (const row of model.rows) {
    if (row.breakBefore !== undefined) {
      const text = breakText(row.breakBefore, model.breakNote, canvas.language);
      if (!breaks.includes(text)) breaks.push(text);
      marks.push(...breakRule(y + calloutRadius - 1, breaks.indexOf(text) + 1, frame));
      y += calloutRadius * 2 + 6;
    }
    const names = breakLines(
      row.label[canvas.language],
      frame.labelsAbove ? canvas.width : frame.labelRoom,
      canvas.size,
    );
    marks.push(...barRowMarks(row, names, y, model.unit, frame));
    y += rowHeight(row, names, frame);
  }
  const zero: Mark = {
    type: "line",
    points: [
      [round(frame.left), 0],
      [round(frame.left), round(y - 6)],
    ],
    style: "solid",
    weight: 1.25,
    tone: "soft",
  };
  return { marks: frame.labelsAbove ? marks : [zero, ...marks], bottom: y, breaks };
}

/** The reason of the break, or the one note that stands for all of them. */
function breakText({ date, reason }: SeriesBreak, note: Localised | undefined, language: Language): string {
  return note?.[language] ?? words.breakAt[language](formatPeriod(date, language), reason[language]);
}

function breakRule(y: number, number: number, { left, canvas }: BarsFrame): readonly Mark[] {
  const points = [
    [calloutRadius * 2 + 5, round(y)],
    [round(Math.max(left, 48) + 16), round(y)],
  ] as const;
  return [
    { type: "line", points, style: "dashed", weight: 1.25, tone: "caution" },
    ...callout(calloutRadius + 1, y, number, canvas),
  ];
}
