import { boxesOverlap, type Box, isInside, textBox } from "./boxes.ts";
import { round, type TextMark, type Tone } from "./scene.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A label of one or more lines that wants to stand near a point. */
export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly LabelLine[];
  /** Where it may stand, best first. */
  readonly sides: readonly Side[];
  /** Distance from the point. */
  readonly gap: number;
  /** Without room, a label that must stand is put at its first side inside the frame; others are left out. */
  readonly must?: boolean;
  /** Room that other labels leave above and below it, so that two of several lines do not read as one. */
  readonly apart?: number;
  /** Where the other points of its line stand: the middle of a label is nearer to its own, or it would be read as theirs. */
  readonly others?: readonly Point[];
  /** Edges that the label may not cross, such as the breaks on either side of its point. */
  readonly between?: readonly [left: number, right: number];
  /** Its first line says nothing without the others. */
  readonly whole?: boolean;
  /** The label to try in its place where it finds no room. */
  readonly otherwise?: LabelRequest;
  readonly row?: string;
}

export interface LabelLine {
  readonly text: string;
  readonly tone: Tone;
  readonly bold: boolean;
  readonly size: number;
}

export type Side =
  "above" | "below" | "right" | "left" | "aboveRight" | "aboveLeft" | "belowRight" | "belowLeft";

const lineHeight = 1.22;

/** The labels that found room, in order of request: each keeps clear of the obstacles and of those before it. */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  frame: Box,
): readonly TextMark[] {
  const taken = [...obstacles];
  const placed: TextMark[] = [];
  for (const request of requests) {
    const marks = firstFree(request, taken, frame);
    placed.push(...marks);
    taken.push(...marks.map((mark) => tallerBy(request.apart ?? 0, textBox(mark))));
  }
  return placed;
}

function tallerBy(room: number, box: Box): Box {
  return { ...box, top: box.top - room, bottom: box.bottom + room };
}

/** The whole label near its point; a label that must stand farther off; else its first line alone; else its substitute. */
function firstFree(request: LabelRequest, taken: readonly Box[], frame: Box): readonly TextMark[] {
  const near = atSides(request, taken, frame);
  if (near.length > 0) return near;
  const far = request.must === true ? lastResort(request, taken, frame) : [];
  if (far.length > 0) return far;
  const short =
    request.lines.length > 1 && request.whole !== true
      ? atSides({ ...request, lines: request.lines.slice(0, 1) }, taken, frame)
      : [];
  return short.length > 0 || request.otherwise === undefined
    ? short
    : firstFree(request.otherwise, taken, frame);
}

function atSides(request: LabelRequest, taken: readonly Box[], frame: Box): readonly TextMark[] {
  const [left, right] = request.between ?? [-Infinity, Infinity];
  const inner = { ...frame, left: Math.max(frame.left, left), right: Math.min(frame.right, right) };
  for (const far of [1, 1.7])
    for (const side of request.sides) {
      const marks = labelAt({ ...request, gap: request.gap * far }, side);
      if (isFree(marks, taken, inner) && isOwn(marks, request)) return marks;
    }
  return [];
}

function isOwn(marks: readonly TextMark[], request: LabelRequest): boolean {
  return marks.map(textBox).every(({ left, right, top, bottom }) => {
    const away = ({ x, y }: Point) => Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
    return (request.others ?? []).every((other) => away(request) < away(other));
  });
}

function isFree(marks: readonly TextMark[], taken: readonly Box[], frame: Box): boolean {
  return marks
    .map(textBox)
    .every((box) => isInside(box, frame) && !taken.some((other) => boxesOverlap(box, other)));
}

/** A label that must stand climbs, then sinks, in small steps: clear of everything if it can, else of all but strokes. */
function lastResort(request: LabelRequest, taken: readonly Box[], frame: Box): readonly TextMark[] {
  const clear = stepped(request, taken, frame, farthestClear);
  if (clear.length > 0) return clear;
  const tall = taken.filter(({ bottom, top }) => bottom - top > 8);
  return stepped(request, tall, frame, 160);
}

// Farther off, a label that crosses a line is still read sooner than one that nobody connects with its point.
const farthestClear = 64;

function stepped(
  request: LabelRequest,
  taken: readonly Box[],
  frame: Box,
  farthest: number,
): readonly TextMark[] {
  for (let away = 0; away < farthest; away += 4) {
    for (const side of request.sides) {
      for (const shift of [-away, away]) {
        const marks = labelAt({ ...request, y: request.y + shift }, side);
        if (isFree(marks, taken, frame)) return marks;
      }
    }
  }
  return [];
}

function labelAt({ x, y, lines, gap, row }: LabelRequest, side: Side): readonly TextMark[] {
  const sizes = lines.map(({ size }) => size * lineHeight);
  const height = sizes.reduce((sum, one) => sum + one, 0);
  const top = topOf(side, y, height, gap);
  const [anchor, left] = anchorOf(side, x, gap);
  return lines.map(({ size, ...line }, at) => {
    const above = sizes.slice(0, at).reduce((sum, one) => sum + one, 0);
    const mark = {
      type: "text",
      x: round(left),
      y: round(top + above + size * 0.98),
      anchor,
      size,
      ...line,
    } as const;
    return row === undefined ? mark : { ...mark, row };
  });
}

function topOf(side: Side, y: number, height: number, gap: number): number {
  if (side.startsWith("above")) return y - gap - height;
  if (side.startsWith("below")) return y + gap;
  return y - height / 2;
}

function anchorOf(side: Side, x: number, gap: number): readonly [TextMark["anchor"], number] {
  if (side === "above" || side === "below") return ["middle", x];
  if (side === "right") return ["start", x + gap];
  if (side === "left") return ["end", x - gap];
  return side.endsWith("Right") ? ["start", x + 3] : ["end", x - 3];
}
