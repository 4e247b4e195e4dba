import type { Unit } from "../catalogue/catalogue.ts";
import type { BarRow } from "../figures/model.ts";
import { isSlip } from "../figures/reading.ts";
import { words } from "../figures/words.ts";
import { barHeight, type BarsFrame } from "./barsFrame.ts";
import type { Canvas } from "./canvas.ts";
import { markBoxes } from "./markBoxes.ts";
import { intervalLabel, quantityLabel } from "./quantityLabel.ts";
import { type Mark, round, type TextMark, type Tone } from "./scene.ts";
import { textWidth } from "./textWidth.ts";

/** A line of words in a row of bars. */
export function rowWords(
  text: string,
  x: number,
  y: number,
  tone: Tone,
  anchor: TextMark["anchor"],
  { size }: Canvas,
  bold = false,
): TextMark {
  return { type: "text", x: round(x), y: round(y), text, size, anchor, bold, tone };
}

/** The words beside a bar: its value, then what others say. */
export function valueTexts(
  { bar, targets }: BarRow,
  unit: Unit,
  { language }: Canvas,
): readonly { readonly text: string; readonly tone: Tone }[] {
  if (bar === undefined) return targets.length > 0 ? [] : [{ text: words.noFigure[language], tone: "soft" }];
  if (bar.type === "calculated")
    return [{ text: words.calculated[language](intervalLabel(bar.interval, unit, language)), tone: "ink" }];
  const { quantity, forecast, rivals, statement } = bar.reading;
  const value = quantityLabel(quantity, unit, language);
  const others = rivals.map((rival) => ({
    text: words.or[language](quantityLabel(rival.quantity, unit, language)),
    tone: "caution" as const,
  }));
  const tone = isSlip(statement) ? "caution" : "ink";
  return [{ text: forecast ? words.forecast[language](value) : value, tone }, ...others];
}

/** Those words as marks, to the right of all that the row draws. */
export function valueMarks(
  row: BarRow,
  unit: Unit,
  barTop: number,
  bar: readonly Mark[],
  { canvas, left, x: scale }: BarsFrame,
): readonly Mark[] {
  const texts = valueTexts(row, unit, canvas);
  const flagsX = row.targets.map(({ quantity }) => scale(quantity.value));
  const width = texts.reduce((sum, { text }, at) => sum + textWidth(text, canvas.size, at === 0) + 5, 0);
  let x = clearOf(flagsX, Math.max(left, ...bar.flatMap(markBoxes).map(({ right }) => right)) + 7, width);
  return texts.map(({ text, tone }, at) => {
    const bold = at === 0 && tone === "ink";
    const mark = rowWords(text, x, barTop + barHeight / 2 + canvas.size * 0.35, tone, "start", canvas, bold);
    x += textWidth(text, canvas.size, bold) + 5;
    return mark;
  });
}

/** The words step over any flag that stands where they would. */
function clearOf(flags: readonly number[], x: number, width: number): number {
  const inTheWay = flags.filter((flag) => flag > x - 6 && flag < x + width);
  return inTheWay.length === 0 ? x : Math.max(...inTheWay) + 15;
}
