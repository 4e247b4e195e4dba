import type { SlopeModel, SlopeRow } from "../figures/kinds/slope.ts";
import type { Reading } from "../figures/model.ts";
import { words } from "../figures/words.ts";
import { rowWords } from "./barTexts.ts";
import { breakLines } from "./breakLines.ts";
import type { Canvas } from "./canvas.ts";
import { quantityLabel } from "./quantityLabel.ts";
import { type Mark, round, type Tone } from "./scene.ts";
import { spread } from "./spread.ts";
import { textWidth } from "./textWidth.ts";

/** The two uprights of a slope, and its value axis. */
export interface SlopeFrame {
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly limit: number | undefined;
}

interface Line {
  readonly text: string;
  readonly tone: Tone;
  readonly bold: boolean;
}

// From an upright to its labels, with room for the lines that lead to them; rivals stand in between.
const gap = 22;
const rivalRoom = 16;

// A slope that is drawn too wide looks like no change at all.
const widestPlot = 420;

/** The uprights stand as far apart as the longest labels on either side allow. */
export function slopeColumns(model: SlopeModel, canvas: Canvas): { left: number; right: number } {
  const widest = (lines: readonly Line[]): number =>
    Math.ceil(Math.max(...lines.map(({ text, bold }) => textWidth(text, canvas.size, bold))));
  const firsts = model.rows.flatMap((row) => firstLines(row, canvas));
  const seconds = model.rows.flatMap((row) => secondLines(row, canvas));
  const [start, end] = model.ends.map((one) => textWidth(one[canvas.language], canvas.size));
  const left = Math.max(widest(firsts) + gap, Math.ceil(start ?? 0)) + 2;
  const right = canvas.width - Math.max(widest(seconds) + gapOf(model), Math.ceil(end ?? 0)) - 2;
  const spare = Math.max(0, right - left - widestPlot);
  return { left: left + Math.floor(spare / 3), right: right - spare + Math.floor(spare / 3) };
}

function gapOf({ rows }: SlopeModel): number {
  return gap + (rows.some(({ second }) => second.rivals.length > 0) ? rivalRoom : 0);
}

function toneOf({ emphasis }: SlopeRow): Tone {
  return emphasis === "main" ? "accent" : "context";
}

function firstLines(row: SlopeRow, canvas: Canvas): readonly Line[] {
  return valueLines(row.first, toneOf(row), canvas);
}

function valueLines({ quantity, indicator, rivals }: Reading, tone: Tone, { language }: Canvas) {
  return [
    { text: quantityLabel(quantity, indicator.unit, language), tone, bold: true },
    ...rivals.map((rival): Line => ({
      text: words.or[language](quantityLabel(rival.quantity, indicator.unit, language)),
      tone: "caution",
      bold: false,
    })),
  ] as const;
}

/** The value and then the name of the measure, in as many lines as its column needs. */
function secondLines(row: SlopeRow, canvas: Canvas): readonly Line[] {
  const tone = toneOf(row);
  const names = breakLines(row.label[canvas.language], canvas.narrow ? 104 : 190, canvas.size);
  return [
    ...valueLines(row.second, tone, canvas),
    ...names.map((text): Line => ({ text, tone, bold: false })),
  ];
}

/** The labels of both sides, each beside its point or, where several are close, moved apart and led to it. */
export function slopeLabels(model: SlopeModel, frame: SlopeFrame, canvas: Canvas): readonly Mark[] {
  const firsts = model.rows.map((row) => ({ reading: row.first, lines: firstLines(row, canvas) }));
  const seconds = model.rows.map((row) => ({ reading: row.second, lines: secondLines(row, canvas) }));
  return [
    ...column(firsts, frame.left - gap, "end", frame, canvas),
    ...column(seconds, frame.right + gapOf(model), "start", frame, canvas),
  ];
}

function column(
  blocks: readonly { readonly reading: Reading; readonly lines: readonly Line[] }[],
  x: number,
  anchor: "start" | "end",
  frame: SlopeFrame,
  canvas: Canvas,
): readonly Mark[] {
  const { y, top, bottom } = frame;
  const line = canvas.size * 1.25;
  const middles = spread(
    blocks.map(({ reading, lines }) => ({
      order: y(reading.quantity.value),
      // The first line, the value, stands beside the point.
      middle: y(reading.quantity.value) + ((lines.length - 1) * line) / 2,
      height: lines.length * line + 6,
    })),
    [top - canvas.size, bottom + 4],
  );
  return blocks.flatMap(({ reading, lines }, at) => {
    const from = (middles[at] ?? 0) - (lines.length * line) / 2;
    const texts = lines.map(({ text, tone, bold }, row) => ({
      ...rowWords(text, x, from + line * row + line * 0.78, tone, anchor, canvas, bold),
      row: reading.statement.id,
    }));
    const start = anchor === "end" ? frame.left - 8 : frame.right + (reading.rivals.length > 0 ? 24 : 8);
    return [...leader([start, y(reading.quantity.value)], [x, from + line / 2], anchor), ...texts];
  });
}

/** A thin line from the point to a label that had to move. */
function leader(
  [fromX, fromY]: readonly [number, number],
  [x, y]: readonly [number, number],
  anchor: "start" | "end",
): readonly Mark[] {
  if (Math.abs(fromY - y) < 5) return [];
  const toX = anchor === "start" ? x - 3 : x + 3;
  return [
    {
      type: "line",
      points: [
        [round(fromX), round(fromY)],
        [round(toX), round(y)],
      ],
      style: "solid",
      weight: 1,
      tone: "context",
    },
  ];
}
