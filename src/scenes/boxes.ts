import { textWidth } from "./textWidth.ts";
import type { TextMark, XY } from "./scene.ts";

/** A rectangle that a mark covers. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

// Chinese characters fill their em to a higher line than capitals do.
const chinese = /\p{Script=Han}/u;

/** The box of a line of text, from the top of its capitals or characters to under its descenders. */
export function textBox({ x, y, text, size, anchor, bold }: Omit<TextMark, "type" | "tone">): Box {
  const width = textWidth(text, size, bold);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const rise = chinese.test(text) ? 0.88 : 0.8;
  return { left, right: left + width, top: y - rise * size, bottom: y + 0.24 * size };
}

/** Do the two boxes cover a common point? Touching edges do not count. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right - 0.05 && b.left < a.right - 0.05 && a.top < b.bottom - 0.05 && b.top < a.bottom - 0.05
  );
}

/** Is the box wholly inside the frame? */
export function isInside(box: Box, frame: Box): boolean {
  const slack = 0.05;
  return (
    box.left >= frame.left - slack &&
    box.right <= frame.right + slack &&
    box.top >= frame.top - slack &&
    box.bottom <= frame.bottom + slack
  );
}

/** Small boxes along a stroke, so that labels can keep clear of it. */
export function strokeBoxes([x1, y1]: XY, [x2, y2]: XY, reach = 2): readonly Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
    return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
  });
}
