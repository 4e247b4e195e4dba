import type { Language } from "../base/language.ts";
import { figureKey } from "../figures/key.ts";
import { isAtOdds, type RivalRow, type RivalsModel } from "../figures/kinds/rivals.ts";
import { words } from "../figures/words.ts";
import { standingText } from "../figures/kinds/rivalsWords.ts";
import { rowWords } from "./barTexts.ts";
import { breakLines } from "./breakLines.ts";
import { canvasFor, type Canvas } from "./canvas.ts";
import { flow, grammarItems, type KeyItem } from "./keyRow.ts";
import { sampleWidth } from "./keySample.ts";
import { intervalLabel, quantityLabel } from "./quantityLabel.ts";
import { axisFor, rivalsGrid } from "./rivalsAxis.ts";
import { rivalRowMarks, showsSpan, spanMarks, type RivalsAxis } from "./rivalsMarks.ts";
import type { Mark, Scene, Tone } from "./scene.ts";
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
  const keyTop = y + canvas.size * 1.7;
  const key = flow(keyItems(model, axis, language), keyTop, canvas);
  // Without a key the picture ends with the numbers of its axis.
  const height = Math.ceil(key.marks.length > 0 ? keyTop + key.height : y + canvas.size * 1.35);
  return {
    id: canvas.id,
    width,
    height,
    theme: model.theme,
    language,
    marks: [...rivalsGrid(model, axis, tracks, y, canvas), ...marks, ...key.marks],
  };
}

function keyItems(model: RivalsModel, axis: RivalsAxis, language: Language): readonly KeyItem[] {
  const span: KeyItem = {
    words: words.digitsAllow[language],
    sample: (x, y) => spanMarks(x + 1, x + sampleWidth - 1, y, "accent"),
  };
  const isShown = model.rows.some((row) => showsSpan(row, axis));
  return [...grammarItems(figureKey(model), language, "track"), ...(isShown ? [span] : [])];
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
  return [textWidth(row.label[language], size, true), textWidth(standingText(row, language), size)];
}

function valueText({ value }: RivalRow, { unit }: RivalsModel, { language }: Canvas): string {
  return value.type === "calculated"
    ? intervalLabel(value.interval, unit, language)
    : quantityLabel(value.reading.quantity, unit, language);
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
