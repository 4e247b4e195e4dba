import type { Unit } from "../catalogue/catalogue.ts";
import type { DumbbellEnd, DumbbellModel, DumbbellRow } from "../figures/model.ts";
import { words } from "../figures/words.ts";
import type { Canvas } from "./canvas.ts";
import { intervalLabel, quantityLabel } from "./quantityLabel.ts";
import { type Mark, round, type TextMark, type Tone } from "./scene.ts";
import { textWidth } from "./textWidth.ts";

/** Where the parts of a row stand: its name, the strip for the marks, and the columns of numbers and verdict. */
export interface Columns {
  readonly strip: readonly [number, number];
  readonly label: number;
  readonly first: number;
  readonly second: number;
  readonly verdict: number;
  /** On narrow pictures names too long to share a line with the numbers have one to themselves. */
  readonly nameLine: boolean;
}

/** On wide pictures the numbers stand to the right of the strip; on narrow ones on a line above it. */
export function columnsFor(model: DumbbellModel, canvas: Canvas): Columns {
  const widest = (texts: readonly string[], bold: boolean): number =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, canvas.size, bold))));
  const label = widest(
    model.rows.map((row) => row.label[canvas.language]),
    true,
  );
  const first = widest(
    model.rows.map((row) => firstText(row, model.unit, canvas)),
    true,
  );
  const second = widest(
    model.rows.map((row) => secondText(row, model.unit, canvas)),
    true,
  );
  const verdict = widest(
    model.rows.map((row) => verdictText(row, canvas)),
    false,
  );
  if (canvas.narrow) {
    const nameLine = label + first + second + verdict + 44 > canvas.width;
    const from = nameLine ? 0 : label + 12;
    return {
      label: 0,
      first: from,
      second: from + first + 14,
      verdict: canvas.width - 1,
      strip: [12, canvas.width - 22],
      nameLine,
    };
  }
  const right = canvas.width - verdict - (verdict > 0 ? 16 : 0);
  return {
    label: 0,
    first: right - second - first - 16,
    second: right - second,
    verdict: canvas.width - verdict,
    strip: [label + 22, right - second - first - 44],
    nameLine: false,
  };
}

/** How much a row with a line for its name is taller. */
export function nameLineHeight({ size }: Canvas): number {
  return Math.round(size * 1.4);
}

/** The words and numbers of one row, their middle at `y`. */
export function rowTexts(
  row: DumbbellRow,
  y: number,
  columns: Columns,
  unit: Unit,
  canvas: Canvas,
): readonly Mark[] {
  const baseline = y + canvas.size * 0.35 + (columns.nameLine ? nameLineHeight(canvas) : 0);
  const at = (
    x: number,
    text: string,
    tone: Tone,
    bold: boolean,
    anchor: TextMark["anchor"] = "start",
  ): readonly Mark[] =>
    text === ""
      ? []
      : [{ type: "text", x: round(x), y: round(baseline), text, size: canvas.size, anchor, bold, tone }];
  return [
    {
      type: "text",
      x: columns.label,
      y: round(y + canvas.size * 0.35),
      text: row.label[canvas.language],
      size: canvas.size,
      anchor: "start",
      bold: true,
      tone: "ink",
    },
    ...at(columns.first, firstText(row, unit, canvas), firstTone(row), row.first !== undefined),
    ...at(
      columns.second,
      secondText(row, unit, canvas),
      row.second?.type === "reported" ? "accent" : "ink",
      row.second?.type === "reported",
    ),
    ...at(
      columns.verdict,
      verdictText(row, canvas),
      row.verdict === "does_not_hold" ? "caution" : "soft",
      false,
      canvas.narrow ? "end" : "start",
    ),
  ];
}

// A published rate is the subject beside our calculation; the earlier of two reported values stands back.
function firstTone({ first, second }: DumbbellRow): Tone {
  if (first === undefined) return "soft";
  return second?.type === "reported" ? "context" : "accent";
}

function firstText({ first }: DumbbellRow, unit: Unit, canvas: Canvas): string {
  return first === undefined
    ? (canvas.narrow ? words.none : words.notPublished)[canvas.language]
    : endText(first, unit, canvas);
}

function secondText({ second }: DumbbellRow, unit: Unit, canvas: Canvas): string {
  return second === undefined ? "" : endText(second, unit, canvas);
}

function endText(end: DumbbellEnd, unit: Unit, { language }: Canvas): string {
  return end.type === "reported"
    ? quantityLabel(end.quantity, unit, language)
    : intervalLabel(end.interval, unit, language);
}

function verdictText({ verdict, acrossBreak, first }: DumbbellRow, { language }: Canvas): string {
  if (first === undefined && acrossBreak) return words.acrossBreak[language];
  return verdict === undefined ? "" : words[verdict][language];
}
