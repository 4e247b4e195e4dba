import { openSide } from "../base/quantity.ts";
import type { Reading } from "../figures/model.ts";
import { hatchTowards } from "./hatch.ts";
import { type Mark, round, type Tone } from "./scene.ts";

/** Where a value stands, and how far an open bound may reach on this axis. */
export interface PointPlace {
  readonly x: number;
  readonly y: number;
  /** The y of the natural upper limit, where the axis shows it. */
  readonly limitY: number | undefined;
  /** Hatching without a limit fades before it reaches the top of the plot. */
  readonly topY: number;
  /** The y of the lowest possible value. */
  readonly floorY: number;
  readonly tone: Tone;
  readonly radius: number;
}

// A hatch to a limit that is far away would run across other lines: it fades instead. Far is a share of all that the value
// may be, not a length, so that a phone does not draw another claim than a wide page.
const farLimit = 0.25;
const fade = 30;

/** The marks of one value on a vertical axis. The only place where a point of a line is drawn. */
export function pointMarks(reading: Reading, place: PointPlace): readonly Mark[] {
  const { qualifier } = reading.quantity;
  if (reading.forecast) return [pointDot(reading, place, "outline"), ...chevron(reading, place)];
  switch (qualifier) {
    case "exact":
      return [pointDot(reading, place, "filled")];
    case "about":
      return [pointDot(reading, place, "soft")];
    case "nearly":
      return [pointDot(reading, place, "soft"), ...chevron(reading, place)];
    case "more_than":
    case "at_least":
      return [...upHatch(place), bound(reading, place), ...chevron(reading, place)];
    case "less_than":
    case "at_most":
      return [...downHatch(place), bound(reading, place), ...chevron(reading, place)];
  }
}

function pointDot(
  { statement }: Reading,
  { x, y, tone, radius }: PointPlace,
  fill: "filled" | "soft" | "outline",
): Mark {
  const r = fill === "soft" ? radius * 1.9 : radius;
  return { type: "dot", x: round(x), y: round(y), r: round(r), fill, tone, row: statement.id };
}

/** A bound is a short bar across, never a dot. */
function bound({ statement }: Reading, { x, y, tone, radius }: PointPlace): Mark {
  const half = radius * 1.75;
  const points = [
    [round(x - half), round(y)],
    [round(x + half), round(y)],
  ] as const;
  return { type: "line", points, style: "solid", weight: 2.5, tone, row: statement.id };
}

function upHatch({ x, y, limitY, topY, floorY, tone, radius }: PointPlace): readonly Mark[] {
  const box = { ...hatchWidth(x, radius), tone };
  return limitY === undefined || y - limitY > farLimit * (floorY - limitY)
    ? hatchTowards("up", { ...box, y: Math.max(y - fade, topY), height: Math.min(fade, y - topY) }, true)
    : hatchTowards("up", { ...box, y: limitY, height: y - limitY }, false);
}

function hatchWidth(x: number, radius: number) {
  return { x: x - radius * 1.5, width: radius * 3 };
}

function downHatch({ x, y, floorY, tone, radius }: PointPlace): readonly Mark[] {
  return hatchTowards("down", { ...hatchWidth(x, radius), y, height: floorY - y, tone }, false);
}

function chevron({ quantity }: Reading, { x, y, tone }: PointPlace): readonly Mark[] {
  const toward = openSide(quantity);
  if (toward === undefined) return [];
  const away = quantity.qualifier === "nearly" ? 13 : 8;
  return [{ type: "chevron", x: round(x), y: round(toward === "up" ? y - away : y + away), toward, tone }];
}
