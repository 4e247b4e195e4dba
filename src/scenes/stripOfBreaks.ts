import type { LabelLine, LabelRequest } from "./labels.ts";
import { textWidth } from "./textWidth.ts";

/**
 * The same label where the strip between two breaks is too narrow for it right over its point: a little aside, else its
 * number over its scale.
 */
export function withinStrip(request: LabelRequest): LabelRequest {
  const [value] = request.lines;
  const parted = value && partedNumber(value);
  const aside = movedInto(request);
  return parted === undefined
    ? aside
    : {
        ...aside,
        otherwise: { ...movedInto({ ...request, lines: madeToFit(parted, request) }), whole: true },
      };
}

// Smaller, a label would look like one of less weight.
const smallest = 0.92;

/** Lines a little smaller where the strip is a hair too narrow for them. */
function madeToFit(
  lines: readonly LabelLine[],
  { between: [left, right] = [-Infinity, Infinity] }: LabelRequest,
): readonly LabelLine[] {
  const fitting = (right - left - 2) / widest(lines);
  return fitting >= 1 || fitting < smallest
    ? lines
    : lines.map((line) => ({ ...line, size: Math.floor(10 * fitting * line.size) / 10 }));
}

function widest(lines: readonly LabelLine[]): number {
  return Math.max(...lines.map(({ text, size, bold }) => textWidth(text, size, bold)));
}

// Farther off its middle, a label would be taken for that of the next point.
const farAside = 17;

function movedInto(request: LabelRequest): LabelRequest {
  const [left, right] = request.between ?? [-Infinity, Infinity];
  const half = widest(request.lines) / 2 + 1;
  const x = Math.max(left + half, Math.min(right - half, request.x));
  return { ...request, x: Math.abs(x - request.x) > farAside ? request.x : x, sides: ["above", "below"] };
}

/** A long number over its scale. */
function partedNumber(value: LabelLine): readonly LabelLine[] | undefined {
  const [, number, scale] = /^(\D?[\d.,]{5,})(\D+)$/.exec(value.text) ?? [];
  return number === undefined || scale === undefined
    ? undefined
    : [number, scale].map((text) => ({ ...value, text }));
}
