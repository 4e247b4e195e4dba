import type { Reading } from "../figures/model.ts";
import { pointMarks, type PointPlace } from "./pointMarks.ts";
import { type Mark, round } from "./scene.ts";

const aside = 15;

/**
 * Values of other sources beside the one in use: hollow, a step to the right, joined by a bracket, or by a straight tie
 * where points of other lines stand right below.
 */
export function rivalMarks(
  reading: Reading,
  place: PointPlace,
  y: (value: number) => number,
  joint: "bracket" | "tie" = "bracket",
): readonly Mark[] {
  return reading.rivals.flatMap((rival, at) => {
    const spot = {
      ...place,
      x: place.x + aside * (at + 1),
      y: y(rival.quantity.value),
      tone: "caution" as const,
    };
    return [joint === "tie" ? tie(place, spot) : bracket(place, spot), ...rivalMark(rival, spot)];
  });
}

/** A hollow ring may only stand for an exact rival; an open one keeps its own mark, in the tone of doubt. */
export function rivalMark(rival: Reading, place: PointPlace): readonly Mark[] {
  if (rival.quantity.qualifier !== "exact" || rival.forecast) return pointMarks(rival, place);
  return [
    {
      type: "dot",
      x: round(place.x),
      y: round(place.y),
      // In a small chart it still goes round the dot that it stands by.
      r: round(Math.min(4.5, place.radius + 1.3)),
      fill: "hollow",
      tone: "caution",
      row: rival.statement.id,
    },
  ];
}

function tie(from: PointPlace, to: PointPlace): Mark {
  const points = [
    [round(from.x + 5), round(from.y)],
    [round(to.x - 5), round(to.y)],
  ] as const;
  return { type: "line", points, style: "solid", weight: 1.25, tone: "caution" };
}

function bracket(from: PointPlace, to: PointPlace): Mark {
  const low = Math.max(from.y, to.y) + 10;
  const points = [
    [from.x, from.y + 6],
    [from.x, low],
    [to.x, low],
    [to.x, to.y + 6],
  ] as const;
  return {
    type: "line",
    points: points.map(([x, y]) => [round(x), round(y)] as const),
    style: "solid",
    weight: 1.25,
    tone: "caution",
  };
}
