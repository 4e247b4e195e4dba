import type { TimelineEvent, TimelineLane } from "../figures/kinds/timeline.ts";
import type { Canvas } from "./canvas.ts";
import { type Mark, round, type TextMark } from "./scene.ts";
import type { SeriesFrame } from "./seriesFrame.ts";
import { textWidth } from "./textWidth.ts";

/** A lane's name, and its programmes in as few rows as their words need. */
export function timelineLane(
  lane: TimelineLane,
  frame: SeriesFrame,
  top: number,
  canvas: Canvas,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const { size, language } = canvas;
  const rowHeight = size * 1.55;
  const name: TextMark = {
    type: "text",
    x: 0,
    y: round(top + rowHeight * 0.5 + size * 0.35),
    text: lane.label[language],
    size,
    anchor: "start",
    bold: true,
    tone: "ink",
  };
  // The name stands in the first row, as far as it reaches.
  const rows: Stretch[][] = [[[0, textWidth(name.text, size, true)]]];
  let first = 0;
  const marks: Mark[] = [name];
  for (const event of lane.events) {
    const { row, place } = placeFor(event, rows, first, frame, canvas);
    // Beside the name a programme would be read as the lane's first: none stands there after one below.
    if (row > 0) first = 1;
    rows[row] = [...(rows[row] ?? []), place.covers];
    const y = top + rowHeight * (row + 0.5);
    marks.push(dateMark(event, frame, y), eventWords(event, place, y, canvas));
  }
  return { marks, bottom: top + rowHeight * rows.length };
}

type Stretch = readonly [left: number, right: number];

/** Where the words of a programme stand, and what mark and words cover together. */
interface Place {
  readonly x: number;
  readonly anchor: "start" | "end";
  readonly covers: Stretch;
}

const gap = 7;

/** The first row from `first` on where mark and words find room: words to the right if they fit, else to the left. */
function placeFor(
  event: TimelineEvent,
  rows: readonly (readonly Stretch[])[],
  first: number,
  frame: SeriesFrame,
  canvas: Canvas,
): { readonly row: number; readonly place: Place } {
  const places = placesOf(event, frame, canvas);
  const isFree = (taken: readonly Stretch[], [left, right]: Stretch): boolean =>
    taken.every(([from, to]) => right + 12 <= from || left - 12 >= to);
  for (const [row, taken] of [...rows.entries()].slice(first)) {
    const place = places.find(({ covers }) => isFree(taken, covers));
    if (place !== undefined) return { row, place };
  }
  return { row: rows.length, place: places[0] };
}

function placesOf(
  { start, end, label }: TimelineEvent,
  { x }: SeriesFrame,
  { width, size, language }: Canvas,
): readonly [Place, ...Place[]] {
  const words = textWidth(label[language], size);
  const [left, right] = [x(start), x(end)];
  const after: Place = { x: right + gap, anchor: "start", covers: [left - 2, right + gap + words] };
  const before: Place = { x: left - gap, anchor: "end", covers: [left - gap - words, right + 2] };
  const fitsAfter = after.covers[1] <= width;
  const fitsBefore = before.covers[0] >= 0;
  return fitsAfter ? (fitsBefore ? [after, before] : [after]) : [before];
}

/** A day is an upright, a month a block as wide as the month, a year a hatched stretch somewhere in which it lies. */
function dateMark({ event, start, end }: TimelineEvent, { x }: SeriesFrame, y: number): Mark {
  const row = { row: event.id };
  if (event.date.grain === "year") return { ...yearBar(x(start), x(end), y), ...row };
  const [from, to] = event.date.grain === "day" ? [x(start) - 1.25, x(start) + 1.25] : [x(start), x(end)];
  const points = [
    [round(from), round(y)],
    [round(to), round(y)],
  ] as const;
  return { type: "line", points, style: "solid", weight: 12, tone: "accent", ...row };
}

/** A stretch of time of which only the year is known. */
export function yearBar(from: number, to: number, y: number): Mark {
  const box = { x: round(from), y: round(y - 6), width: round(to - from), height: 12 };
  return { type: "bar", ...box, fill: "hatch", tone: "accent" };
}

function eventWords(
  { event, label }: TimelineEvent,
  { x, anchor }: Place,
  y: number,
  canvas: Canvas,
): TextMark {
  const { size, language } = canvas;
  return {
    type: "text",
    x: round(x),
    y: round(y + size * 0.35),
    text: label[language],
    size,
    anchor,
    bold: false,
    tone: "ink",
    row: event.id,
  };
}
