import { round, type Tone } from "../../scenes/scene.ts";
import type { FrameText } from "./framed.ts";

/** Lines of one look, one under another. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly size: number;
  /** The height of a line as a multiple of the size. */
  readonly leading: number;
  readonly tone: Tone;
  readonly bold?: boolean;
  readonly headline?: boolean;
  /** Room above the block, unless it is the first. */
  readonly gap?: number;
}

/** The height that the blocks take together. */
export function columnHeight(blocks: readonly TextBlock[]): number {
  return blocks.reduce(
    (sum, { lines, size, leading, gap = 0 }, at) =>
      sum + (at === 0 ? 0 : gap) + lines.length * size * leading,
    0,
  );
}

/** The blocks as lines of text from `top` down. */
export function textColumn(
  blocks: readonly TextBlock[],
  x: number,
  top: number,
  anchor: FrameText["anchor"] = "start",
): readonly FrameText[] {
  let y = top;
  return blocks.flatMap(({ lines, size, leading, tone, bold = false, headline = false, gap = 0 }, at) => {
    y += at === 0 ? 0 : gap;
    return lines.map((text): FrameText => {
      // The letters stand in the middle of their line: the rest of the leading is shared above and below.
      const baseline = y + size * ((leading - 1) / 2 + 0.86);
      y += size * leading;
      return { x: round(x), y: round(baseline), text, size, anchor, bold, headline, tone };
    });
  });
}
