import { scaleLinear } from "d3";
import type { Language } from "../base/language.ts";
import { grammarWords } from "../figures/grammar.ts";
import { figureKey } from "../figures/key.ts";
import { isAtOdds, type RivalRow, type RivalsModel } from "../figures/kinds/rivals.ts";
import { standingText } from "../figures/kinds/rivalsWords.ts";
import { rowWords } from "./barTexts.ts";
import { breakLines } from "./breakLines.ts";
import { canvasFor, type Canvas } from "./canvas.ts";
import { flow, type KeyItem } from "./keyRow.ts";
import { barSample, pointSample } from "./keySample.ts";
import { intervalLabel, quantityLabel } from "./quantityLabel.ts";
import { rivalRowMarks, type RivalsAxis } from "./rivalsMarks.ts";
import { type Mark, round, type Scene, type Tone } from "./scene.ts";
import { textWidth } from "./textWidth.ts";

/** Differing values of several sources one under another on one axis, each with who printed it and why it differs. */
export function rivalsScene(model: RivalsModel, language: Language, width: number): Scene {
  const canvas = canvasFor(model, language, width);
  const columns = columnsFor(model, canvas);
  const axis = axisFor(model, columns);
  const marks: Mark[] = [];
  const tracks: number[] = [];
  let y = 4;
  for (const row of model.rows) {
    const drawn = rowMarks(row, model, y, columns, axis, canvas);
    marks.push(...drawn.marks);
    tracks.push(drawn.track);
    y = drawn.bottom;
  }
  const key = flow(keyItems(model, language), y + canvas.size * 1.7, canvas);
  const height = Math.ceil(y + canvas.size * 1.7 + key.height);
  return {
    id: canvas.id,
    width,
    height,
    theme: model.theme,
    language,
    marks: [...grid(model, axis, tracks, y, canvas), ...marks, ...key.marks],
  };
}

// Bounds lie along their tracks here, as they do on bars.
function keyItems(model: RivalsModel, language: Language): readonly KeyItem[] {
  return figureKey(model).map((mark) => {
    const sample = mark === "lower" || mark === "upper" ? barSample : pointSample;
    return { words: grammarWords[mark][language], sample: (x, y) => sample(mark, x, y) };
  });
}

interface Columns {
  /** Room for names and standings. */
  readonly names: number;
  readonly left: number;
  readonly right: number;
}

/** On wide pictures names stand left of the plot and values right of it; on narrow ones both stand above each track. */
function columnsFor(model: RivalsModel, canvas: Canvas): Columns {
  const values = Math.max(
    ...model.rows.map((row) => textWidth(valueText(row, model, canvas), canvas.size, true)),
  );
  if (canvas.narrow)
    return { names: canvas.width - Math.ceil(values) - 16, left: 12, right: canvas.width - 20 };
  const names = Math.min(
    Math.ceil(canvas.width * 0.36),
    Math.ceil(Math.max(...model.rows.flatMap((row) => namesWidth(row, canvas)))),
  );
  return { names, left: names + 24, right: canvas.width - Math.ceil(values) - 22 };
}

function namesWidth(row: RivalRow, { language, size }: Canvas): readonly number[] {
  return [
    textWidth(row.label[language], size, true),
    textWidth(standingText(row, language), size),
  ];
}

function valueText({ value }: RivalRow, { unit }: RivalsModel, { language }: Canvas): string {
  return value.type === "calculated"
    ? intervalLabel(value.interval, unit, language)
    : quantityLabel(value.reading.quantity, unit, language);
}

/** From nought where values differ greatly, else as close as their intervals allow: dots may, bars might not. */
function axisFor(model: RivalsModel, { left, right }: Columns): RivalsAxis {
  const ends = model.rows.flatMap(({ value }) =>
    value.type === "calculated"
      ? [value.interval.low, value.interval.high]
      : [value.reading.quantity.value, value.reading.interval.low, value.reading.interval.high],
  );
  const [low, high] = [Math.min(...ends.filter(Number.isFinite)), Math.max(...ends.filter(Number.isFinite))];
  const limits = model.rows.flatMap(({ value }) =>
    value.type === "reported" ? [value.reading.indicator.limits] : [],
  )[0];
  const pad = (high - low) * 0.22 || Math.abs(high) * 0.05 || 1;
  const fromNought = low >= 0 && low - pad < high * 0.4;
  const domain = [
    fromNought ? 0 : Math.max(low - pad, limits?.low ?? -Infinity),
    Math.min(high + pad, limits?.high ?? Infinity),
  ];
  const x = scaleLinear(domain, [left, right]);
  return { x, left, right, limit: limits?.high, ticks: (count) => x.ticks(count) };
}

function rowMarks(
  row: RivalRow,
  model: RivalsModel,
  top: number,
  { names: room }: Columns,
  axis: RivalsAxis,
  canvas: Canvas,
): { readonly marks: readonly Mark[]; readonly track: number; readonly bottom: number } {
  const { size, language, narrow, width } = canvas;
  const line = size * 1.32;
  const names = breakLines(row.label[language], room, size, true);
  const standings = breakLines(standingText(row, language), narrow ? width : room, size);
  const words = names.length + standings.length;
  const track = narrow ? top + line * words + 13 : top + (line * words) / 2 + 2;
  const tone: Tone = isAtOdds(row) ? "caution" : "soft";
  const value = rowWords(
    valueText(row, model, canvas),
    width,
    narrow ? top + size : track + size * 0.35,
    isAtOdds(row) ? "caution" : "ink",
    "end",
    canvas,
    true,
  );
  return {
    marks: [
      ...names.map((text, at) => rowWords(text, 0, top + size + at * line, "ink", "start", canvas, true)),
      ...standings.map((text, at) =>
        rowWords(text, 0, top + size + (names.length + at) * line, tone, "start", canvas),
      ),
      row.value.type === "reported" ? { ...value, row: row.id } : value,
      ...rivalRowMarks(row, track, axis),
    ],
    track,
    bottom: narrow ? track + 20 : top + line * words + 14,
  };
}

/** Pale uprights at the ticks, through the plot or, where words stand between tracks, through each track alone. */
function grid(
  model: RivalsModel,
  axis: RivalsAxis,
  tracks: readonly number[],
  bottom: number,
  canvas: Canvas,
): readonly Mark[] {
  const spans = canvas.narrow ? tracks.map((y) => [y - 9, y + 9] as const) : [[0, bottom - 4] as const];
  return ticksOf(model, axis, canvas).flatMap(({ x, text }): readonly Mark[] => [
    ...spans.map(([from, to]): Mark => ({
      type: "line",
      points: [
        [round(x), round(from)],
        [round(x), round(to)],
      ],
      style: "solid",
      weight: 1,
      tone: "hairline",
    })),
    rowWords(text, x, bottom + canvas.size, "soft", "middle", canvas),
  ]);
}

/** As many ticks as have room for their labels, none of them out of the picture. */
function ticksOf({ unit }: RivalsModel, { x, ticks }: RivalsAxis, { size, language, width }: Canvas) {
  const labelled = [6, 5, 4, 3, 2].map((count) =>
    ticks(count)
      .map((value) => ({
        x: x(value),
        text: quantityLabel({ qualifier: "exact", value }, unit, language),
      }))
      .filter((tick) => tick.x - half(tick.text, size) >= 0 && tick.x + half(tick.text, size) <= width),
  );
  return (
    labelled.find((some) =>
      some.every((tick, at) => {
        const next = some[at + 1];
        return next === undefined || next.x - tick.x > half(tick.text, size) + half(next.text, size) + 10;
      }),
    ) ?? []
  );
}

function half(text: string, size: number): number {
  return textWidth(text, size) / 2;
}
