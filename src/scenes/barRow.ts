import type { Unit } from "../catalogue/catalogue.ts";
import type { BarRow, Reading } from "../figures/model.ts";
import { distinctTargets, flagMarks } from "./barFlags.ts";
import { barMarks, type BarPlace, calculatedBar } from "./barMarks.ts";
import { barHeight, type BarsFrame } from "./barsFrame.ts";
import { rowWords, valueMarks } from "./barTexts.ts";
import { openSide } from "../base/quantity.ts";
import { type Mark, round } from "./scene.ts";

/** The height of a row: its name, its targets' words, its bar, and air. */
export function rowHeight(
  { targets, bar }: BarRow,
  names: readonly string[],
  { labelsAbove, canvas }: BarsFrame,
): number {
  const line = canvas.size * 1.35;
  const nameHeight = labelsAbove ? names.length * line + 3 : 0;
  const beside = labelsAbove ? 0 : names.length * line;
  const bracket = bar?.type === "reported" && bar.reading.rivals.length > 0 ? 6 : 0;
  return Math.ceil(
    nameHeight +
      distinctTargets(targets).length * line +
      Math.max(barHeight, beside) +
      bracket +
      (canvas.narrow ? 13 : 15),
  );
}

/** One row from `top` down: name, bar, rivals, value and flags. */
export function barRowMarks(
  row: BarRow,
  names: readonly string[],
  top: number,
  unit: Unit,
  frame: BarsFrame,
): readonly Mark[] {
  const { canvas, labelsAbove } = frame;
  const line = canvas.size * 1.35;
  const targets = distinctTargets(row.targets);
  const nameTop = top + (labelsAbove ? 0 : targets.length * line);
  const barTop =
    nameTop +
    (labelsAbove ? (names.length + targets.length) * line + 3 : Math.max(0, (line - barHeight) / 2));
  const bar = barOf(row, barTop, frame);
  return [
    ...names.map((text, at) =>
      rowWords(
        text,
        labelsAbove ? 0 : frame.left - 10,
        nameTop + canvas.size + at * line,
        "ink",
        labelsAbove ? "start" : "end",
        canvas,
      ),
    ),
    ...bar,
    ...targets.flatMap((target, at) =>
      flagMarks(target, barTop, barTop - (targets.length - at - 0.36) * line, row, frame),
    ),
    ...valueMarks(row, unit, barTop, bar, frame),
  ];
}

function barOf({ bar, aside }: BarRow, y: number, { x, limit }: BarsFrame): readonly Mark[] {
  if (bar === undefined) return [];
  const place: BarPlace = { x, y: round(y), height: barHeight, limit, tone: aside ? "context" : "accent" };
  if (bar.type === "calculated") return calculatedBar(bar, place);
  return [
    ...barMarks(bar.reading, place),
    ...bar.reading.rivals.flatMap((rival) =>
      rivalMarks(rival, x(bar.reading.quantity.value), x(rival.quantity.value), y),
    ),
  ];
}

/** Another source's value: a ring on the bar's line if exact, an upright and chevron if not, joined by a bracket below. */
function rivalMarks(
  { quantity, statement }: Reading,
  own: number,
  other: number,
  y: number,
): readonly Mark[] {
  const exact = quantity.qualifier === "exact";
  const row = statement.id;
  const [middle, low] = [y + barHeight / 2, y + barHeight + 6];
  const bracket = [
    [own, y + barHeight + 2],
    [own, low],
    [other, low],
    [other, exact ? middle + 6 : y + barHeight + 2],
  ] as const;
  const joined = {
    type: "line",
    points: bracket.map(([px, py]) => [round(px), round(py)] as const),
    style: "solid",
    weight: 1.25,
    tone: "caution",
  } as const;
  if (exact)
    return [
      joined,
      { type: "dot", x: round(other), y: round(middle), r: 5, fill: "hollow", tone: "caution", row },
    ];
  const upright = [
    [round(other), round(y - 3)],
    [round(other), round(y + barHeight + 2)],
  ] as const;
  const open: Mark = { type: "line", points: upright, style: "dashed", weight: 2, tone: "caution", row };
  return [joined, open, ...rivalChevron(quantity, other, middle)];
}

function rivalChevron(quantity: Reading["quantity"], x: number, y: number): readonly Mark[] {
  const side = openSide(quantity);
  if (side === undefined) return [];
  const toward = side === "up" ? "right" : "left";
  return [{ type: "chevron", x: round(side === "up" ? x + 7 : x - 7), y: round(y), toward, tone: "caution" }];
}
