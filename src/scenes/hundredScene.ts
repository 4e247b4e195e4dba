import type { Language } from "../base/language.ts";
import { openSide } from "../base/quantity.ts";
import type { HundredGroup, HundredModel } from "../figures/kinds/hundred.ts";
import { isSlip } from "../figures/reading.ts";
import { breakLines } from "./breakLines.ts";
import { canvasFor, type Canvas } from "./canvas.ts";
import { hundredKey } from "./hundredKey.ts";
import { quantityLabel } from "./quantityLabel.ts";
import { type Mark, round, type Scene, type TextMark, type UnitsMark } from "./scene.ts";
import { textWidth } from "./textWidth.ts";

/** A hundred squares for each statement: side by side where there is room, one under another where not. */
export function hundredScene(model: HundredModel, language: Language, width: number): Scene {
  const canvas = canvasFor(model, language, width);
  const { marks, bottom } = canvas.narrow ? stacked(model, canvas) : sideBySide(model, canvas);
  const key = hundredKey(model, bottom + 12, canvas);
  const height = Math.ceil(bottom + 12 + key.height + 2);
  return { id: canvas.id, width, height, theme: model.theme, language, marks: [...marks, ...key.marks] };
}

interface Drawn {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

const side = 10;
const gutter = 28;
const chevronRoom = 11;

function sideBySide({ groups }: HundredModel, canvas: Canvas): Drawn {
  const column = (canvas.width - gutter * (groups.length - 1) - chevronRoom) / groups.length;
  const step = Math.min(22, Math.floor(column / side));
  const names = groups.map(({ label }) => breakLines(label[canvas.language], column, canvas.size));
  const lines = Math.max(...names.map(({ length }) => length));
  const top = Math.round(canvas.size * (lines * 1.35 + 2.1));
  const marks = groups.flatMap((group, at) => {
    const x = round(at * (column + gutter));
    return [...heading(group, names[at] ?? [], x, lines, canvas), ...block(group, x, top, step)];
  });
  return { marks, bottom: top + side * step };
}

function stacked({ groups }: HundredModel, canvas: Canvas): Drawn {
  const step = 14;
  const longest = Math.max(...groups.map(({ label }) => textWidth(label[canvas.language], canvas.size)));
  const left = Math.round(Math.min(canvas.width - side * step - chevronRoom, longest + 24));
  const marks: Mark[] = [];
  let y = 0;
  for (const group of groups) {
    const names = breakLines(group.label[canvas.language], left - 14, canvas.size);
    const words = heading(group, names, 0, names.length, canvas);
    marks.push(
      ...words.map((mark) => ({ ...mark, y: round(mark.y + y) })),
      ...block(group, left, y + 2, step),
    );
    y += Math.max(side * step, canvas.size * (names.length * 1.35 + 2)) + 18;
  }
  return { marks, bottom: y - 18 };
}

/** The names from the top, or down to line `lines` where neighbours need more, and the printed share under them. */
function heading(
  { reading }: HundredGroup,
  names: readonly string[],
  x: number,
  lines: number,
  { size, language }: Canvas,
): readonly TextMark[] {
  const text = { type: "text", x, anchor: "start" } as const;
  const value = quantityLabel(reading.quantity, reading.indicator.unit, language);
  const tone = isSlip(reading.statement) ? "caution" : "ink";
  return [
    ...names.map((name, at): TextMark => {
      return { ...text, y: round(size * (1 + at * 1.35)), text: name, size, bold: false, tone: "soft" };
    }),
    {
      ...text,
      y: round(size * (lines * 1.35 + 1.35)),
      text: value,
      size: round(size * 1.25),
      bold: true,
      tone,
      row: reading.statement.id,
    },
  ];
}

/** Squares from the bottom row up, each row from the left: first the sure ones, then the open ones, then the rest. */
function block(
  { reading, sure, open, out }: HundredGroup,
  x: number,
  top: number,
  step: number,
): readonly Mark[] {
  const { statement, quantity } = reading;
  const slip = isSlip(statement);
  // Neither a slip nor a forecast counts anything out.
  const hollow = slip || reading.forecast;
  const base = { type: "units", step, size: step - 3 } as const;
  const row = { row: statement.id };
  const tone = slip ? ("caution" as const) : ("accent" as const);
  const runs = (from: number, count: number) => runsOf(from, count, x, top, step);
  const whole = quantity.qualifier === "exact" || slip ? row : {};
  const marks: readonly UnitsMark[] = [
    { ...base, runs: runs(0, sure), fill: hollow ? "hollow" : "solid", tone, ...whole },
    { ...base, runs: runs(sure, open), fill: hollow ? "hollow" : "hatch", tone, ...row },
    { ...base, runs: runs(sure + open, out), fill: "empty", tone: "context" },
  ];
  const drawn = marks.filter((mark) => mark.runs.length > 0);
  return slip ? drawn : [...drawn, ...boundChevron({ quantity, sure, open }, x, top, step)];
}

/** A chevron beside the squares at the stated bound, pointing where the truth may lie. */
function boundChevron(
  { quantity, sure, open }: Pick<HundredGroup, "sure" | "open"> & Pick<HundredGroup["reading"], "quantity">,
  x: number,
  top: number,
  step: number,
): readonly Mark[] {
  const toward = openSide(quantity);
  if (toward === undefined) return [];
  const rows = (toward === "up" ? sure : sure + open) / side;
  const y = top + (side - rows) * step + (toward === "up" ? 0 : 5);
  return [{ type: "chevron", x: round(x + side * step + 5), y: round(y), toward, tone: "accent" }];
}

function runsOf(from: number, count: number, x: number, top: number, step: number): UnitsMark["runs"] {
  return Array.from({ length: side }, (_, row) => {
    const [start, end] = [Math.max(from, row * side), Math.min(from + count, (row + 1) * side)];
    return {
      x: round(x + (start - row * side) * step),
      y: round(top + (side - 1 - row) * step),
      count: Math.max(0, end - start),
    };
  }).filter((run) => run.count > 0);
}
