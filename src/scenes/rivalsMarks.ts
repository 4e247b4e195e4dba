import type { Quantity } from "../base/quantity.ts";
import { isAtOdds, type RivalRow } from "../figures/kinds/rivals.ts";
import { calculatedEnd, reportedEnd } from "./dumbbellMarks.ts";
import { hatchTowards } from "./hatch.ts";
import { type Mark, round, type Tone } from "./scene.ts";

/** The value axis that all rows share. */
export interface RivalsAxis {
  readonly x: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly limit: number | undefined;
  readonly ticks: (count: number) => readonly number[];
}

/** One value on its track: what its words allow, and the stated value in it. */
export function rivalRowMarks(row: RivalRow, y: number, axis: RivalsAxis): readonly Mark[] {
  const track = line([axis.left, y], [axis.right, y], 1, "hairline");
  if (row.value.type === "calculated") {
    const { id, interval } = row.value;
    return [track, ...calculatedEnd(axis.x(interval.low), axis.x(interval.high), y, id)];
  }
  const { quantity, interval, statement } = row.value.reading;
  const tone: Tone = isAtOdds(row) ? "caution" : "accent";
  const at = axis.x(quantity.value);
  if (quantity.qualifier !== "exact")
    return [track, ...openSpan(quantity, y, tone, axis), ...reportedEnd(quantity, at, y, tone, statement.id)];
  const fill = isAtOdds(row) ? "hollow" : row.value.reading.forecast ? "outline" : "filled";
  return [
    track,
    ...(showsSpan(row, axis) ? spanMarks(axis.x(interval.low), axis.x(interval.high), y, tone) : []),
    { type: "dot", x: round(at), y: round(y), r: 5, fill, tone, row: statement.id },
  ];
}

/** Is what the last printed digit leaves open of an exact value wide enough on its track to be seen? */
export function showsSpan({ value }: RivalRow, { x }: RivalsAxis): boolean {
  if (value.type === "calculated" || value.reading.quantity.qualifier !== "exact") return false;
  const { low, high } = value.reading.interval;
  return x(high) - x(low) >= 13;
}

/** A line between two uprights; in a key it lies under no dot. */
export function spanMarks(from: number, to: number, y: number, tone: Tone): readonly Mark[] {
  return [
    line([from, y], [to, y], 2, tone),
    line([from, y - 5], [from, y + 5], 2, tone),
    line([to, y - 5], [to, y + 5], 2, tone),
  ];
}

function openSpan(
  { qualifier, value }: Quantity,
  y: number,
  tone: Tone,
  { x, left, right, limit }: RivalsAxis,
): readonly Mark[] {
  const box = { y: y - 5, height: 10, tone };
  if (qualifier === "less_than" || qualifier === "at_most")
    return hatchTowards("right", { ...box, x: left, width: x(value) - left }, false);
  if (qualifier !== "more_than" && qualifier !== "at_least") return [];
  const reaches = limit !== undefined && x(limit) <= right + 1;
  const width = reaches ? x(limit) - x(value) : Math.min(40, right - x(value));
  return hatchTowards("right", { ...box, x: x(value), width }, !reaches);
}

function line(
  from: readonly [number, number],
  to: readonly [number, number],
  weight: number,
  tone: Tone,
): Mark {
  const points = [from, to].map(([x, y]) => [round(x), round(y)] as const);
  return { type: "line", points, style: "solid", weight, tone };
}
