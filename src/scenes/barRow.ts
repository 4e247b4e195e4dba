import type { Target, Unit } from "../catalogue/catalogue.ts";
import type { BarRow } from "../figures/model.ts";
import { whenPhrase } from "../figures/describeWords.ts";
import { words } from "../figures/words.ts";
import { barMarks, type BarPlace, calculatedBar } from "./barMarks.ts";
import type { Canvas } from "./canvas.ts";
import { markBoxes } from "./markBoxes.ts";
import { intervalLabel, quantityLabel } from "./quantityLabel.ts";
import { type Mark, round, type TextMark, type Tone } from "./scene.ts";
import { textWidth } from "./textWidth.ts";

/** What all rows of a bar chart share. */
export interface BarsFrame {
  readonly x: (value: number) => number;
  readonly left: number;
  readonly limit: number | undefined;
  readonly labelsAbove: boolean;
  readonly labelRoom: number;
  readonly canvas: Canvas;
}

const barHeight = 14;

/** The height of a row: its name, its targets' words, its bar, and air. */
export function rowHeight({ targets, bar }: BarRow, names: readonly string[], { labelsAbove, canvas }: BarsFrame): number {
  const line = canvas.size * 1.35;
  const nameHeight = labelsAbove ? names.length * line + 3 : 0;
  const beside = labelsAbove ? 0 : names.length * line;
  const bracket = bar?.type === "reported" && bar.reading.rivals.length > 0 ? 6 : 0;
  return Math.ceil(nameHeight + distinctTargets(targets).length * line + Math.max(barHeight, beside) + bracket + (canvas.narrow ? 13 : 15));
}

/** One row from `top` down: name, bar, rivals, value and flags. */
export function barRowMarks(row: BarRow, names: readonly string[], top: number, unit: Unit, frame: BarsFrame): readonly Mark[] {
  const { canvas, labelsAbove } = frame;
  const line = canvas.size * 1.35;
  const targets = distinctTargets(row.targets);
  const nameTop = top + (labelsAbove ? 0 : targets.length * line);
  const barTop = nameTop + (labelsAbove ? (names.length + targets.length) * line + 3 : Math.max(0, (line - barHeight) / 2));
  const bar = barOf(row, barTop, frame);
  return [
    ...names.map((text, at) => rowWords(text, labelsAbove ? 0 : frame.left - 10, nameTop + canvas.size + at * line, "ink", labelsAbove ? "start" : "end", canvas)),
    ...bar,
    ...targets.flatMap((target, at) => flagMarks(target, barTop, barTop - (targets.length - at - 0.25) * line, row.bar === undefined, frame)),
    ...valueMarks(row, unit, barTop, bar, frame),
  ];
}

function rowWords(text: string, x: number, y: number, tone: Tone, anchor: TextMark["anchor"], { size }: Canvas, bold = false): TextMark {
  return { type: "text", x: round(x), y: round(y), text, size, anchor, bold, tone };
}

function barOf({ bar, aside }: BarRow, y: number, { x, limit }: BarsFrame): readonly Mark[] {
  if (bar === undefined) return [];
  const place: BarPlace = { x, y: round(y), height: barHeight, limit, tone: aside ? "context" : "accent" };
  if (bar.type === "calculated") return calculatedBar(bar.interval, place);
  return [...barMarks(bar.reading, place), ...bar.reading.rivals.flatMap((rival) => rivalMark(x(bar.reading.quantity.value), x(rival.quantity.value), y, rival.quantity.qualifier === "exact", rival.statement.id))];
}

/** Another source's value: a ring on the bar's line if exact, an open upright if not, joined by a bracket below. */
function rivalMark(own: number, other: number, y: number, exact: boolean, row: string): readonly Mark[] {
  const [middle, low] = [y + barHeight / 2, y + barHeight + 6];
  const bracket = [[own, y + barHeight + 2], [own, low], [other, low], [other, exact ? middle + 6 : y + barHeight + 2]] as const;
  const joined = { type: "line", points: bracket.map(([px, py]) => [round(px), round(py)] as const), style: "solid", weight: 1.25, tone: "caution" } as const;
  if (exact) return [joined, { type: "dot", x: round(other), y: round(middle), r: 5, fill: "hollow", tone: "caution", row }];
  const upright = [[round(other), round(y - 3)], [round(other), round(y + barHeight + 2)]] as const;
  return [joined, { type: "line", points: upright, style: "dashed", weight: 2, tone: "caution", row }];
}

/** The words beside a bar: its value, then what others say. */
export function valueTexts({ bar, targets }: BarRow, unit: Unit, { language }: Canvas): readonly { readonly text: string; readonly tone: Tone }[] {
  if (bar === undefined) return targets.length > 0 ? [] : [{ text: words.noFigure[language], tone: "soft" }];
  if (bar.type === "calculated") return [{ text: words.calculated[language](intervalLabel(bar.interval, unit, language)), tone: "ink" }];
  const { quantity, forecast, rivals } = bar.reading;
  const value = quantityLabel(quantity, unit, language);
  const others = rivals.map((rival) => ({ text: words.or[language](quantityLabel(rival.quantity, unit, language)), tone: "caution" as const }));
  return [{ text: forecast ? words.forecast[language](value) : value, tone: "ink" }, ...others];
}

function valueMarks(row: BarRow, unit: Unit, barTop: number, bar: readonly Mark[], { canvas, left, x: scale }: BarsFrame): readonly Mark[] {
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

/** A flag through the bar's height with its words above; alone in its row, a pale bar leads to it. */
function flagMarks(target: Target, barTop: number, baseline: number, alone: boolean, { x, left, canvas }: BarsFrame): readonly Mark[] {
  const at = x(target.quantity.value);
  const { language, size } = canvas;
  const text = words.targetSet[language](whenPhrase(target.setOn, "flow", language), quantityLabel(target.quantity, target.indicator.unit, language));
  const fitsLeft = at - textWidth(text, size) > 0;
  const label = rowWords(text, fitsLeft ? at + 1 : 0, baseline, "ink", fitsLeft ? "end" : "start", canvas);
  const pale: Mark = { type: "bar", x: round(left), y: round(barTop), width: round(at - left - 2), height: barHeight, fill: "pale", tone: "accent" };
  const flag: Mark = { type: "flag", x: round(at), y: round(barTop + barHeight + 3), height: barHeight + 6, side: "right", tone: "ink", row: target.id };
  return alone ? [pale, flag, { ...label, row: target.id }] : [flag, { ...label, row: target.id }];
}

/** A target that two papers set alike has one flag. */
function distinctTargets(targets: readonly Target[]): readonly Target[] {
  return targets.filter((one, at) => targets.findIndex(({ quantity, setOn }) => quantity.value === one.quantity.value && setOn.text === one.setOn.text) === at);
}
