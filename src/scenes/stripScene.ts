import type { Language } from "../base/language.ts";
import { figureKey } from "../figures/key.ts";
import type { Strip, StripModel } from "../figures/kinds/strip.ts";
import { rowWords } from "./barTexts.ts";
import { canvasFor, type Canvas } from "./canvas.ts";
import { keyRow } from "./keyRow.ts";
import { quantityLabel } from "./quantityLabel.ts";
import type { Mark, Scene, TextMark } from "./scene.ts";
import { stripLabels } from "./stripLabels.ts";
import { stripBars, stripHeight } from "./stripMarks.ts";
import { textWidth } from "./textWidth.ts";

/** Every whole as a strip of the picture's width, cut into its parts, each named under its place. */
export function stripScene(model: StripModel, language: Language, width: number): Scene {
  const canvas = canvasFor(model, language, width);
  const marks: Mark[] = [];
  let y = 2;
  for (const strip of model.strips) {
    const drawn = oneStrip(strip, model, y, canvas);
    marks.push(...drawn.marks);
    y = drawn.bottom + 22;
  }
  const key = keyRow(figureKey(model), y - 12, canvas, "bar");
  const height = Math.ceil(y - 12 + key.height);
  return { id: canvas.id, width, height, theme: model.theme, language, marks: [...marks, ...key.marks] };
}

function oneStrip(
  strip: Strip,
  model: StripModel,
  top: number,
  canvas: Canvas,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const head = heading(strip, model, top, canvas);
  const barTop = Math.max(...head.map(({ y }) => y)) + canvas.size * 0.5;
  const x = (value: number): number => (value / strip.total) * canvas.width;
  const labels = stripLabels(strip, model.unit, x, barTop + stripHeight, canvas);
  return {
    marks: [...head, ...stripBars(strip, x, barTop), ...labels.marks],
    bottom: labels.bottom,
  };
}

/** The name of the whole and, where it is a printed figure, its value, under it where the two are too long. */
function heading(
  { label, whole }: Strip,
  { unit }: StripModel,
  top: number,
  canvas: Canvas,
): readonly TextMark[] {
  const { language, size } = canvas;
  const name = rowWords(label[language], 0, top + size, "ink", "start", canvas, true);
  if (whole === undefined) return [name];
  const words = quantityLabel(whole.quantity, unit, language);
  const beside = textWidth(label[language], size, true) + 8;
  const fits = beside + textWidth(words, size) <= canvas.width;
  const [x, y] = fits ? [beside, top + size] : [0, top + size * 2.35];
  return [name, { ...rowWords(words, x, y, "ink", "start", canvas), row: whole.statement.id }];
}
