import { scaleLinear } from "d3";
import type { Language } from "../base/language.ts";
import { formatPeriod } from "../base/period.ts";
import { figureKey } from "../figures/key.ts";
import type { BarRow, BarsModel } from "../figures/model.ts";
import { words } from "../figures/words.ts";
import { fadeLength } from "./barMarks.ts";
import { type BarsFrame, barRowMarks, rowHeight, valueTexts } from "./barRow.ts";
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
  return { id: canvas.id, width, height, theme: model.theme, language, marks: [...marks, ...notes.marks, ...key.marks] };
}

/** Names stand beside the bars where they are short, above them where they are long and the picture is narrow. */
function barsFrame(model: BarsModel, canvas: Canvas): BarsFrame {
  const { language, size, narrow, width } = canvas;
  const longest = Math.max(...model.rows.map(({ label }) => textWidth(label[language], size)));
  const beside = longest <= (narrow ? 96 : 210);
  const room = narrow ? 0 : Math.min(longest, 210);
  const left = beside ? Math.ceil(longest) + 12 : narrow ? 2 : room + 12;
  const limit = model.unit.kind === "percent" ? model.rows.map(limitOf).find((high) => high !== undefined) : undefined;
  const highest = Math.max(...model.rows.flatMap(extent));
  const top = limit !== undefined && highest > limit / 2 ? limit : highest;
  const x = scaleLinear([0, top === 0 ? 1 : top], [left, width - valueRoom(model, canvas)]);
  return { x, left, limit, labelsAbove: narrow && !beside, labelRoom: left - 12, canvas };
}

function limitOf({ bar }: BarRow): number | undefined {
  return bar?.type === "reported" ? bar.reading.indicator.limits.high : undefined;
}

function extent({ bar, targets }: BarRow): readonly number[] {
  const flags = targets.map(({ quantity }) => quantity.value);
  if (bar === undefined) return [0, ...flags];
  if (bar.type === "calculated") return [bar.interval.high, ...flags];
  const ends = [bar.reading, ...bar.reading.rivals].map(({ quantity, interval }) => {
    return quantity.qualifier === "about" ? interval.high : quantity.value;
  });
  return [...ends, ...flags];
}

/** Room to the right of the longest bar: its words, and the fading of an open bound. */
function valueRoom(model: BarsModel, canvas: Canvas): number {
  const texts = model.rows.map((row) => valueTexts(row, model.unit, canvas).reduce((sum, { text }) => sum + textWidth(text, canvas.size, true) + 5, 0));
  const fades = model.rows.some(({ bar }) => bar?.type === "reported" && [bar.reading, ...bar.reading.rivals].some(({ interval }) => interval.high === Infinity));
  return Math.min(Math.max(...texts) + 12 + (fades ? fadeLength : 0), canvas.width * 0.45);
}

function stackedRows(model: BarsModel, frame: BarsFrame, canvas: Canvas): { marks: readonly Mark[]; bottom: number; breaks: readonly string[] } {
  const marks: Mark[] = [];
  const breaks: string[] = [];
  let y = 2;
  for (const row of model.rows) {
    if (row.breakBefore !== undefined) {
      const { date, reason } = row.breakBefore;
      breaks.push(words.breakAt[canvas.language](formatPeriod(date, canvas.language), reason[canvas.language]));
      marks.push(...breakRule(y + calloutRadius + 1, breaks.length, canvas));
      y += calloutRadius * 2 + 8;
    }
    const names = breakLines(row.label[canvas.language], frame.labelsAbove ? canvas.width : frame.labelRoom, canvas.size);
    marks.push(...barRowMarks(row, names, y, model.unit, frame));
    y += rowHeight(row, names, frame);
  }
  const zero: Mark = { type: "line", points: [[round(frame.left), 0], [round(frame.left), round(y - 6)]], style: "solid", weight: 1.25, tone: "soft" };
  return { marks: frame.labelsAbove ? marks : [...marks, zero], bottom: y, breaks };
}

function breakRule(y: number, number: number, canvas: Canvas): readonly Mark[] {
  const points = [[calloutRadius * 2 + 5, round(y)], [canvas.width, round(y)]] as const;
  return [{ type: "line", points, style: "dashed", weight: 1.25, tone: "caution" }, ...callout(calloutRadius + 1, y, number, canvas)];
}
