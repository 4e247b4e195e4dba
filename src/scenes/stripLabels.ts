import type { Unit } from "../catalogue/catalogue.ts";
import type { Strip, StripPart, StripRest } from "../figures/kinds/strip.ts";
import { shareText } from "../figures/kinds/shareText.ts";
import { kindWords } from "../figures/kinds/kindWords.ts";
import { words } from "../figures/words.ts";
import { rowWords } from "./barTexts.ts";
import type { Canvas } from "./canvas.ts";
import { intervalLabel, quantityLabel } from "./quantityLabel.ts";
import { type Mark, round, type Tone } from "./scene.ts";
import { textWidth } from "./textWidth.ts";

interface PartLabel {
  readonly name: string;
  readonly value: string;
  /** Where its part begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  readonly row: string | undefined;
}

/** Names and values under the parts: side by side where they fit, else one a line, each led from its part. */
export function stripLabels(
  strip: Strip,
  unit: Unit,
  x: (value: number) => number,
  top: number,
  canvas: Canvas,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const labels = labelsOf(strip, unit, x, canvas);
  const places = sideBySide(labels, canvas);
  return places === undefined
    ? ledDown(labels, top, canvas)
    : {
        marks: labels.flatMap((label, at) => block(label, places[at] ?? 0, top, canvas)),
        bottom: top + canvas.size * 2.8,
      };
}

function labelsOf(
  { parts, rest, total }: Strip,
  unit: Unit,
  x: (value: number) => number,
  canvas: Canvas,
): readonly PartLabel[] {
  const own = parts.map((part, at) => partLabel(part, parts[at + 1]?.from ?? endOf(part), unit, x, canvas));
  const last = parts.at(-1);
  if (rest === undefined || last === undefined) return own;
  return [...own, restLabel(rest, [x(endOf(last)), x(total)], unit, canvas)];
}

function endOf({ from, reading }: StripPart): number {
  return from + reading.quantity.value;
}

function partLabel(
  { label, reading, share, from, emphasis }: StripPart,
  to: number,
  unit: Unit,
  x: (value: number) => number,
  { language }: Canvas,
): PartLabel {
  const value = quantityLabel(reading.quantity, unit, language);
  return {
    name: label[language],
    value:
      share === undefined ? value : kindWords.ofWhole[language](value, shareText(share.interval, language)),
    from: x(from),
    to: x(to),
    tone: emphasis === "main" ? "accent" : "context",
    row: reading.statement.id,
  };
}

function restLabel(
  { label, interval }: StripRest,
  [from, to]: readonly [number, number],
  unit: Unit,
  { language }: Canvas,
): PartLabel {
  const value =
    interval.low === 0
      ? kindWords.upTo[language](intervalLabel({ low: interval.high, high: interval.high }, unit, language))
      : words.calculated[language](intervalLabel(interval, unit, language));
  return { name: label[language], value, from, to, tone: "soft", row: undefined };
}

function widthOf({ name, value }: PartLabel, { size }: Canvas): number {
  return Math.max(textWidth(name, size, true), textWidth(value, size));
}

/** Each label under its part, pushed on by the one before it no farther than its part goes; undefined where one cannot stand. */
function sideBySide(labels: readonly PartLabel[], canvas: Canvas): readonly number[] | undefined {
  const places: number[] = [];
  let free = 0;
  for (const label of labels) {
    const width = widthOf(label, canvas);
    const place = Math.max(free, Math.min(label.from, canvas.width - width));
    if (
      place + width > Math.max(label.to, canvas.width * 0.999) ||
      place > Math.max(label.from, label.to - width)
    )
      return undefined;
    places.push(place);
    free = place + width + 14;
  }
  return places;
}

function block(label: PartLabel, x: number, top: number, canvas: Canvas): readonly Mark[] {
  const { size } = canvas;
  const name = rowWords(label.name, x, top + size * 1.3, label.tone, "start", canvas, true);
  const value = rowWords(label.value, x, top + size * 2.6, "ink", "start", canvas);
  return label.row === undefined ? [name, value] : [name, { ...value, row: label.row }];
}

/** The last part first, so that hardly a line runs through a label; where one must, the label lies on top of it. */
function ledDown(
  labels: readonly PartLabel[],
  top: number,
  canvas: Canvas,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const line = canvas.size * 1.45;
  const drawn = labels.toReversed().flatMap((label, at) => lineOf(label, top, top + line * (at + 1), canvas));
  const marks = drawn.toSorted((a, b) => Number(a.type === "text") - Number(b.type === "text"));
  return { marks, bottom: top + line * labels.length + 4 };
}

function lineOf(label: PartLabel, top: number, y: number, canvas: Canvas): readonly Mark[] {
  const { size, width } = canvas;
  const name = textWidth(label.name, size, true) + 6;
  const x = Math.max(0, Math.min(label.from + 7, width - name - textWidth(label.value, size)));
  const lead: Mark = {
    type: "line",
    points: [
      [round(label.from + 1), round(top + 2)],
      [round(label.from + 1), round(Math.max(y - size * (x < label.from ? 0.9 : 0.1), top + 4))],
    ],
    style: "solid",
    weight: 1,
    tone: "context",
  };
  const value = rowWords(label.value, x + name, y, "ink", "start", canvas);
  return [
    lead,
    rowWords(label.name, x, y, label.tone, "start", canvas, true),
    label.row === undefined ? value : { ...value, row: label.row },
  ];
}
