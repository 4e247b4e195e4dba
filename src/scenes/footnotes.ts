import { breakLines } from "./breakLines.ts";
import type { Canvas } from "./canvas.ts";
import { type Mark, round } from "./scene.ts";

/** A number in a ring that stands for a footnote under the plot. */
export function callout(x: number, y: number, number: number, { size }: Canvas): readonly Mark[] {
  return [
    { type: "dot", x: round(x), y: round(y), r: calloutRadius, fill: "hollow", tone: "caution" },
    {
      type: "text",
      x: round(x),
      y: round(y + size * 0.35),
      text: String(number),
      size,
      anchor: "middle",
      bold: true,
      tone: "caution",
    },
  ];
}

export const calloutRadius = 9;

/** Footnotes under a plot from `top` down, numbered as the callouts are, and the height they take. */
export function footnotes(
  notes: readonly string[],
  top: number,
  canvas: Canvas,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let y = top;
  for (const [at, note] of notes.entries()) {
    const lines = breakLines(note, canvas.width - 28, canvas.size);
    marks.push(...callout(calloutRadius + 1, y + canvas.size * 0.65, at + 1, canvas));
    marks.push(...lines.map((text, line) => footnoteLine(text, y + canvas.size * (1 + line * 1.35), canvas)));
    y += Math.max(lines.length * canvas.size * 1.35, calloutRadius * 2) + 7;
  }
  return { marks, height: y - top };
}

function footnoteLine(text: string, y: number, { size }: Canvas): Mark {
  return { type: "text", x: 27, y: round(y), text, size, anchor: "start", bold: false, tone: "soft" };
}
