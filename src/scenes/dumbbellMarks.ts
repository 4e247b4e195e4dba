import type { Quantity } from "../base/quantity.ts";
import { openSide } from "../base/quantity.ts";
import type { DumbbellEnd, DumbbellRow, Reading } from "../figures/model.ts";
import { hatchTowards } from "./hatch.ts";
import { type Mark, round, type Tone } from "./scene.ts";

type Scale = (value: number) => number;

/** The marks of one row on its line: both ends, and what lies between them. */
export function pairMarks(
  row: DumbbellRow,
  x: Scale,
  y: number,
  [left, right]: readonly [number, number],
): readonly Mark[] {
  const { first, second, verdict } = row;
  const track: Mark = {
    type: "line",
    points: [
      [round(left), round(y)],
      [round(right), round(y)],
    ],
    style: "solid",
    weight: 1,
    tone: "hairline",
  };
  const ours = second?.type === "calculated";
  return [
    track,
    ...between(first, second, x, y, verdict === "does_not_hold" ? "caution" : "context"),
    ...endMarks(second, x, y, right, "accent"),
    ...endMarks(first, x, y, right, ours ? "accent" : "context"),
  ];
}

function between(
  first: DumbbellEnd | undefined,
  second: DumbbellEnd | undefined,
  x: Scale,
  y: number,
  tone: Tone,
): readonly Mark[] {
  if (first === undefined || second === undefined || isCeiling(first) || isCeiling(second)) return [];
  const from = x(nearest(first, second));
  const to = x(nearest(second, first));
  if (Math.abs(from - to) < 3) return [];
  return [
    {
      type: "line",
      points: [
        [round(from), round(y)],
        [round(to), round(y)],
      ],
      style: "solid",
      weight: 2,
      tone,
    },
  ];
}

// Under a ceiling any value is possible: no distance to it can be drawn.
function isCeiling(end: DumbbellEnd): boolean {
  return (
    end.type === "reported" &&
    (end.quantity.qualifier === "less_than" || end.quantity.qualifier === "at_most")
  );
}

function nearest(end: DumbbellEnd, other: DumbbellEnd): number {
  if (end.type === "reported") return end.quantity.value;
  const aim = other.type === "reported" ? other.quantity.value : other.interval.low;
  return Math.min(Math.max(aim, end.interval.low), end.interval.high);
}

function endMarks(
  end: DumbbellEnd | undefined,
  x: Scale,
  y: number,
  right: number,
  tone: Tone,
): readonly Mark[] {
  if (end === undefined) return [];
  if (end.type === "reported") {
    const rivals = end.rivals.flatMap((rival) =>
      rivalEnd(rival, x(end.quantity.value), x(rival.quantity.value), y),
    );
    return [
      ...rivals,
      ...openSpan(end.quantity, x, y, right, tone),
      ...statedEnd(end, x(end.quantity.value), y, tone),
    ];
  }
  if (x(end.interval.low) > right)
    return [{ type: "chevron", x: round(right + 8), y: round(y), toward: "right", tone: "ink", row: end.id }];
  return calculatedEnd(x(end.interval.low), x(end.interval.high), y, end.id);
}

/** A forecast is drawn in outline, however exactly it is stated. */
function statedEnd(
  { quantity, statement }: Extract<DumbbellEnd, { type: "reported" }>,
  x: number,
  y: number,
  tone: Tone,
): readonly Mark[] {
  const marks = reportedEnd(quantity, x, y, tone, statement.id);
  const isForecast = "status" in statement && statement.status === "forecast";
  return isForecast
    ? marks.map((mark) => (mark.type === "dot" ? { ...mark, r: 4.5, fill: "outline" } : mark))
    : marks;
}

/** Hatching where the truth may lie: up from a lower bound, fading; under a ceiling, down to zero. */
function openSpan(
  { qualifier, value }: Quantity,
  x: Scale,
  y: number,
  right: number,
  tone: Tone,
): readonly Mark[] {
  const box = { y: y - 5, height: 10, tone };
  if (qualifier === "less_than" || qualifier === "at_most")
    return hatchTowards("right", { ...box, x: x(0), width: x(value) - x(0) }, false);
  if (qualifier !== "more_than" && qualifier !== "at_least") return [];
  return hatchTowards("right", { ...box, x: x(value), width: Math.min(30, right - x(value)) }, true);
}

/** Another source's value on the same line: hollow, and bracketed to the one in use. */
function rivalEnd({ quantity, statement }: Reading, own: number, other: number, y: number): readonly Mark[] {
  const points = [
    [own, y + 6],
    [own, y + 10],
    [other, y + 10],
    [other, y + 6],
  ] as const;
  const bracket = {
    type: "line",
    points: points.map(([px, py]) => [round(px), round(py)] as const),
    style: "solid",
    weight: 1.25,
    tone: "caution",
  } as const;
  if (quantity.qualifier !== "exact")
    return [bracket, ...reportedEnd(quantity, other, y, "caution", statement.id)];
  return [
    bracket,
    { type: "dot", x: round(other), y: round(y), r: 5, fill: "hollow", tone: "caution", row: statement.id },
  ];
}

/** The span that printed digits allow a value of ours: hatched between two uprights; in a key it has no id. */
export function calculatedEnd(low: number, high: number, y: number, id?: string): readonly Mark[] {
  const middle = (low + high) / 2;
  const reach = Math.max((high - low) / 2, 2);
  const box = { x: middle - reach, y: y - 5, width: reach * 2, height: 10, tone: "ink" } as const;
  return [
    ...hatchTowards("right", box, false).map((bar) => (id === undefined ? bar : { ...bar, row: id })),
    upright(middle - reach, y, "ink"),
    upright(middle + reach, y, "ink"),
  ];
}

function upright(x: number, y: number, tone: Tone, row?: string): Mark {
  const line = {
    type: "line",
    points: [
      [round(x), round(y - 6)],
      [round(x), round(y + 6)],
    ],
    style: "solid",
    weight: 1.75,
    tone,
  } as const;
  return row === undefined ? line : { ...line, row };
}

/** What stands back is smaller, so that the two ends differ without their colour too. */
export function endRadius(tone: Tone): number {
  return tone === "context" ? 4 : 5;
}

/** A stated value on a line: a dot if exact, soft if near, an upright and a chevron where only a bound is known. */
export function reportedEnd(
  quantity: Quantity,
  x: number,
  y: number,
  tone: Tone,
  row: string,
): readonly Mark[] {
  const side = openSide(quantity);
  const toward = side === "up" ? "right" : "left";
  const chevron: Mark = {
    type: "chevron",
    x: round(side === "up" ? x + 8 : x - 8),
    y: round(y),
    toward,
    tone,
  };
  const dot = { type: "dot", x: round(x), y: round(y), tone, row } as const;
  switch (quantity.qualifier) {
    case "exact":
      return [{ ...dot, r: endRadius(tone), fill: "filled" }];
    case "about":
      return [{ ...dot, r: 8.5, fill: "soft" }];
    case "nearly":
      return [
        { ...dot, r: 8.5, fill: "soft" },
        { ...chevron, x: round(x - 13) },
      ];
    default:
      return [upright(x, y, tone, row), chevron];
  }
}
