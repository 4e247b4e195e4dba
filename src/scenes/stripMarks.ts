import { openSide } from "../base/quantity.ts";
import type { Strip, StripPart } from "../figures/kinds/strip.ts";
import { barMarks } from "./barMarks.ts";
import { type Mark, round } from "./scene.ts";

/** How thick every strip is. */
export const stripHeight = 26;

// Paper between parts, so that two of one colour stay two.
const seam = 2;

/** The parts of a strip end to end, then what they leave over; a bound reaches as far as the whole lets it. */
export function stripBars(strip: Strip, x: (value: number) => number, y: number): readonly Mark[] {
  const parts = strip.parts.flatMap((part) => partBar(part, strip, x, y));
  return [...openToRest(parts, strip), ...restBar(strip, x, y)];
}

// What lies beyond a lower bound is at most what the parts leave over: pointed at, it says so.
function openToRest(marks: readonly Mark[], { parts, rest }: Strip): readonly Mark[] {
  const last = parts.at(-1);
  if (rest === undefined || last === undefined || openSide(last.reading.quantity) !== "up") return marks;
  return marks.map((mark) =>
    mark.type === "bar" && mark.fill === "hatch" ? { ...mark, row: rest.id } : mark,
  );
}

function partBar(
  { reading, from, emphasis }: StripPart,
  { total }: Strip,
  x: (value: number) => number,
  y: number,
): readonly Mark[] {
  const start = from === 0 ? 0 : seam;
  return barMarks(reading, {
    x: (value) => x(from + value) + (value === 0 ? start : 0),
    y: round(y),
    height: stripHeight,
    limit: total - from,
    tone: emphasis === "main" ? "accent" : "context",
  });
}

/** Pale from where the last part surely ends; hatching of a lower bound already covers what may be either. */
function restBar({ parts, rest, total }: Strip, x: (value: number) => number, y: number): readonly Mark[] {
  const last = parts.at(-1);
  if (rest === undefined || last === undefined || openSide(last.reading.quantity) === "up") return [];
  const from = x(last.from + Math.max(last.reading.quantity.value, surelyUnder(last))) + seam;
  const width = round(Math.max(x(total) - from, 0));
  const box = { x: round(from), y: round(y), width, height: stripHeight };
  return [{ type: "bar", ...box, fill: "pale", tone: "context", row: rest.id }];
}

/** The highest value of a part that its printed digits allow, where they set one. */
function surelyUnder({ reading: { quantity, interval } }: StripPart): number {
  return quantity.qualifier === "about" && Number.isFinite(interval.high) ? interval.high : 0;
}
