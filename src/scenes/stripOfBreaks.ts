import type { LabelLine, LabelRequest } from "./labels.ts";
import { textWidth } from "./textWidth.ts";

/**
 * The same label where the strip between two breaks is too narrow for it right over its point: a little aside, else its
 * number over its scale.
 */
export function withinStrip(request: LabelRequest, size: number): LabelRequest {
  const [value] = request.lines;
  const parted = value && partedNumber(value);
  const aside = movedInto(request, size);
  return parted === undefined
    ? aside
    : { ...aside, otherwise: { ...movedInto({ ...request, lines: parted }, size), whole: true } };
}

// Farther off its middle, a label would be taken for that of the next point.
const farAside = 17;

function movedInto(request: LabelRequest, size: number): LabelRequest {
  const [left, right] = request.between ?? [-Infinity, Infinity];
  const half = Math.max(...request.lines.map(({ text }) => textWidth(text, size))) / 2 + 1;
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
