import type { Language } from "../base/language.ts";
import { figureKey } from "../figures/key.ts";
import type { UnitGroup, UnitsModel } from "../figures/model.ts";
import { words } from "../figures/words.ts";
import { canvasFor, type Canvas } from "./canvas.ts";
import { flow, type KeyItem } from "./keyRow.ts";
import { quantityLabel } from "./quantityLabel.ts";
import { type Mark, round, type Scene, type TextMark, type Tone, type UnitsMark } from "./scene.ts";
import { textWidth } from "./textWidth.ts";

/** A square for each thing counted: groups side by side where there is room, one under another where not. */
export function unitsScene(model: UnitsModel, language: Language, width: number): Scene {
  const canvas = canvasFor(model, language, width);
  const { marks, bottom } = canvas.narrow ? stacked(model, canvas) : sideBySide(model, canvas);
  const key = flow(keyItems(model, canvas), bottom + 10, canvas);
  const height = Math.ceil(bottom + (key.marks.length > 0 ? key.height + 10 : 0) + 2);
  return { id: canvas.id, width, height, theme: model.theme, language, marks: [...marks, ...key.marks] };
}

// Open squares look alike whatever takes the count back: the number beside them says what does.
function keyItems(model: UnitsModel, { language }: Canvas): readonly KeyItem[] {
  if (figureKey(model).length === 0) return [];
  const look = { type: "units", step: 14, size: 11, fill: "hollow", tone: "accent" } as const;
  const sample: KeyItem["sample"] = (x, y) => [
    { ...look, runs: [{ x: round(x), y: round(y - 5), count: 2 }] },
  ];
  return [{ words: words.squareNear[language], sample }];
}

const gutter = 20;

/** Columns of a fixed height, filled downwards: a group's width is its size. */
function sideBySide(
  { groups, unit }: UnitsModel,
  canvas: Canvas,
): { marks: readonly Mark[]; bottom: number } {
  const rows = rowsThatFit(groups, canvas);
  const step = stepFor(groups, rows, canvas);
  const top = canvas.size * 2.9;
  const marks: Mark[] = [];
  let x = 0;
  for (const group of groups) {
    const columns = Math.ceil(group.reading.quantity.value / rows);
    marks.push(...heading(group, x, canvas, unit));
    marks.push(unitsMark(group, columnRuns(group.reading.quantity.value, rows, x, top, step), step));
    x += Math.max(columns * step, headingWidth(group, canvas)) + gutter;
  }
  return { marks, bottom: top + rows * step };
}

function rowsThatFit(groups: readonly UnitGroup[], canvas: Canvas): number {
  const fits = (rows: number): boolean => stepFor(groups, rows, canvas) >= 10.5;
  return [10, 12, 14, 16, 18, 20, 24, 28, 32].find(fits) ?? 36;
}

function stepFor(groups: readonly UnitGroup[], rows: number, canvas: Canvas): number {
  const narrowest = groups.map((group) => ({
    columns: Math.ceil(group.reading.quantity.value / rows),
    words: headingWidth(group, canvas),
  }));
  const wordy = narrowest.filter(({ columns, words }) => columns * 11 < words);
  const free = canvas.width - gutter * (groups.length - 1) - wordy.reduce((sum, { words }) => sum + words, 0);
  const columns = narrowest.filter((one) => !wordy.includes(one)).reduce((sum, one) => sum + one.columns, 0);
  return Math.min(12, Math.floor((free / Math.max(columns, 1)) * 10) / 10);
}

function headingWidth({ label, reading }: UnitGroup, { language, size }: Canvas): number {
  return Math.max(
    textWidth(label[language], size),
    textWidth(quantityLabel(reading.quantity, reading.indicator.unit, language), size * 1.25, true),
  );
}

function heading(
  { label, reading }: UnitGroup,
  x: number,
  canvas: Canvas,
  unit: UnitsModel["unit"],
): readonly TextMark[] {
  const { language, size } = canvas;
  return [
    line(label[language], x, size, size, "soft", false),
    {
      ...line(quantityLabel(reading.quantity, unit, language), x, size * 2.35, size * 1.25, "ink", true),
      row: reading.statement.id,
    },
  ];
}

function line(text: string, x: number, y: number, size: number, tone: Tone, bold: boolean): TextMark {
  return { type: "text", x: round(x), y: round(y), text, size: round(size), anchor: "start", bold, tone };
}

/** Squares that run across a block filled column by column. */
function columnRuns(count: number, rows: number, x: number, top: number, step: number): UnitsMark["runs"] {
  const [full, rest] = [Math.floor(count / rows), count % rows];
  return Array.from({ length: rows }, (_, row) => ({
    x: round(x),
    y: round(top + row * step),
    count: full + (row < rest ? 1 : 0),
  })).filter((run) => run.count > 0);
}

/** Rows of a fixed width, one block under another, each with its name and number at its left. */
function stacked({ groups, unit }: UnitsModel, canvas: Canvas): { marks: readonly Mark[]; bottom: number } {
  const left = Math.ceil(Math.max(...groups.map((group) => headingWidth(group, canvas)))) + 14;
  const perRow = Math.floor((canvas.width - left) / 10.4);
  const step = Math.floor(((canvas.width - left) / perRow) * 10) / 10;
  const marks: Mark[] = [];
  let y = 2;
  for (const group of groups) {
    const rows = Math.ceil(group.reading.quantity.value / perRow);
    marks.push(...heading(group, 0, canvas, unit).map((mark) => ({ ...mark, y: round(mark.y + y - 3) })));
    marks.push(unitsMark(group, rowRuns(group.reading.quantity.value, perRow, left, y, step), step));
    y += Math.max(rows * step, canvas.size * 2.6) + 14;
  }
  return { marks, bottom: y - 10 };
}

function rowRuns(count: number, perRow: number, x: number, top: number, step: number): UnitsMark["runs"] {
  const rows = Math.ceil(count / perRow);
  return Array.from({ length: rows }, (_, row) => ({
    x: round(x),
    y: round(top + row * step),
    count: Math.min(perRow, count - row * perRow),
  }));
}

// Squares of a count that is not exact stay open: so many, more or less.
function unitsMark({ reading, emphasis }: UnitGroup, runs: UnitsMark["runs"], step: number): UnitsMark {
  const fill = reading.quantity.qualifier === "exact" && !reading.forecast ? "solid" : "hollow";
  return {
    type: "units",
    runs,
    step,
    size: round(step - 2.4),
    fill,
    tone: emphasis === "main" ? "accent" : "context",
    row: reading.statement.id,
  };
}
