import type { SeriesLine, SeriesPoint } from "../figures/model.ts";
import { pointMarks, type PointPlace } from "./pointMarks.ts";
import { rivalMarks } from "./rivalMarks.ts";
import { type LineMark, type Mark, round, type Tone, type XY } from "./scene.ts";

/** What a line needs to know of its plot. */
export interface LineFrame {
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  /** The natural upper limit of the value. */
  readonly limit: number | undefined;
  readonly radius: number;
}

/** Lines in the back are thinner, and their dots smaller, so that they stand back without their colour too. */
export const lineWeights = {
  main: { solid: 2.5, dotted: 1.75 },
  context: { solid: 1.5, dotted: 1.25 },
} as const;
const contextDots = 0.8;

/** One line: links, empty ticks for years without a report, then its points with their rivals. */
export function lineMarks(line: SeriesLine, frame: LineFrame): readonly Mark[] {
  const tone = line.emphasis === "main" ? "accent" : "context";
  return [
    ...linkMarks(line, frame, tone, lineWeights[line.emphasis]),
    ...line.points.flatMap((point) => markedPoint(point, frame, tone)),
  ];
}

/** Runs of solid links become one stroke; a dotted link stands alone; nothing crosses a break or enters a ceiling. */
function linkMarks(
  { points, links }: SeriesLine,
  { x, y }: LineFrame,
  tone: Tone,
  weight: (typeof lineWeights)["main" | "context"],
): readonly Mark[] {
  const marks: LineMark[] = [];
  for (const [at, link] of links.entries()) {
    const [from, to] = [points[at], points[at + 1]];
    if (from === undefined || to === undefined || link === "cut" || link === "none") continue;
    const [start, end] = [placeOf(from, x, y), placeOf(to, x, y)];
    const last = marks.at(-1);
    const goesOn = last?.style === "solid" && link === "solid" && isSame(last.points.at(-1), start);
    if (goesOn) marks[marks.length - 1] = { ...last, points: [...last.points, end] };
    else
      marks.push({
        type: "line",
        points: [start, end],
        style: link === "solid" ? "solid" : "dotted",
        weight: weight[link === "solid" ? "solid" : "dotted"],
        tone,
      });
  }
  return marks;
}

function placeOf(
  { time, reading }: SeriesPoint,
  x: (time: number) => number,
  y: (value: number) => number,
): XY {
  return [round(x(time)), round(y(reading.quantity.value))];
}

function isSame(a: XY | undefined, b: XY): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}

function markedPoint(point: SeriesPoint, frame: LineFrame, tone: Tone): readonly Mark[] {
  const place = placeOfPoint(point, frame, tone);
  return [...pointMarks(point.reading, place), ...rivalMarks(point.reading, place, frame.y)];
}

/** Where a point of a line stands, and how far its mark may reach. */
export function placeOfPoint(
  { time, reading }: SeriesPoint,
  { x, y, limit, radius, top, bottom }: LineFrame,
  tone: Tone,
): PointPlace {
  return {
    x: x(time),
    y: y(reading.quantity.value),
    limitY: limit === undefined ? undefined : y(limit),
    topY: top - 8,
    floorY: bottom,
    tone,
    radius: tone === "context" ? radius * contextDots : radius,
  };
}
