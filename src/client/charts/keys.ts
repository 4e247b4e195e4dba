import { type ChartMark, isLine, leftOf } from "./marks.ts";
import { hideTip } from "./tip.ts";
import { readable } from "./voice.ts";

/**
 * Arrow keys go from mark to mark, and from the end of a line to the next line, so that two of them reach all; up and
 * down from line to line; Home and End to the ends; Escape leaves.
 */
export function handleKeys(event: KeyboardEvent, marks: readonly ChartMark[]): void {
  const now = marks.find(({ shape }) => shape === document.activeElement);
  if (now === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === "Escape") {
    // The first press puts the words away, the second leaves the chart.
    if (!hideTip()) now.shape.blur();
    return;
  }
  const next = nextMark(event.key, now, marks);
  if (next === undefined) return;
  event.preventDefault();
  readable(next, marks);
  next.shape.focus();
}

function nextMark(key: string, now: ChartMark, marks: readonly ChartMark[]): ChartMark | undefined {
  const line = isLine(now, marks);
  if (line && (key === "ArrowUp" || key === "ArrowDown")) return acrossFrom(now, marks, key === "ArrowDown");
  const path = pathThrough(marks);
  const ends = line ? path.filter(({ series }) => series === now.series) : path;
  const at = path.indexOf(now);
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return path[Math.min(at + 1, path.length - 1)];
    case "ArrowLeft":
    case "ArrowUp":
      return path[Math.max(at - 1, 0)];
    case "Home":
      return ends[0];
    case "End":
      return ends.at(-1);
  }
  return undefined;
}

/** All marks: series by series where there are lines, else in the order of the table. */
function pathThrough(marks: readonly ChartMark[]): readonly ChartMark[] {
  if (!marks.some((mark) => isLine(mark, marks))) return marks;
  const lines = new Set(marks.map(({ series }) => series));
  return [...lines].flatMap((line) => marks.filter(({ series }) => series === line));
}

/** The mark of another line that stands nearest above or below. */
function acrossFrom(now: ChartMark, marks: readonly ChartMark[], down: boolean): ChartMark | undefined {
  const here = topOf(now);
  return marks
    .filter((mark) => mark.series !== now.series && (down ? topOf(mark) > here : topOf(mark) < here))
    .toSorted((a, b) => Math.abs(leftOf(a) - leftOf(now)) - Math.abs(leftOf(b) - leftOf(now)))[0];
}

function topOf({ shape }: ChartMark): number {
  return shape.getBoundingClientRect().top;
}
