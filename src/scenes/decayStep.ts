import type { DecayPath, DecayStep } from "../figures/kinds/decay.ts";
import { barMarks, fadeLength } from "./barMarks.ts";
import { breakLines } from "./breakLines.ts";
import type { Canvas } from "./canvas.ts";
import { type Mark, round, type TextMark, type Tone } from "./scene.ts";

/** How thick the small bar of a print is. */
export const printHeight = 12;

/** The printed characters in lines, as a reader finds them on the page. */
export function printedLines({ reading }: DecayStep, width: number, { size }: Canvas): readonly string[] {
  return breakLines(`“${reading.statement.printed}”`, width, size * 1.2, true);
}

/** The value of a print as a small bar on the scale of its path. */
export function printBar(
  { reading }: DecayStep,
  { top, limit }: DecayPath,
  place: { readonly x: number; readonly y: number; readonly width: number },
): readonly Mark[] {
  const room = limit === undefined ? place.width - fadeLength - 4 : place.width - 12;
  return barMarks(reading, {
    x: (value) => place.x + (value / top) * room,
    y: round(place.y),
    height: printHeight,
    limit,
    tone: "accent",
  });
}

/** Lines of words from a first baseline down. */
export function linesOf(
  lines: readonly string[],
  x: number,
  y: number,
  look: { readonly size: number; readonly tone: Tone; readonly bold?: boolean; readonly row?: string },
): readonly TextMark[] {
  const { size, tone, bold = false, row } = look;
  return lines.map((text, at): TextMark => {
    const mark = { type: "text", x: round(x), y: round(y + at * size * 1.3), text, anchor: "start" } as const;
    return { ...mark, size: round(size), bold, tone, ...(row === undefined ? {} : { row }) };
  });
}

/** The tone in which a hand-over is drawn: doubt where something was lost. */
export function handOver({ lost }: DecayStep): Tone {
  return lost === undefined ? "context" : "caution";
}
