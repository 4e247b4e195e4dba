import { textWidth } from "./textWidth.ts";

// Marks that may not open a line, and marks that may not close one.
const noStart = /^[，。、；：？！）》」』”’…—%,.;:?!)]/;
const noEnd = /[（《「『“‘(]$/;

// A number keeps its unit, a Latin word its letters; every other character may stand alone.
const pieces =
  /[<>≈≥≤]?[0-9][0-9.,]*(?:–[0-9.,]+)?(?:万亿|万|亿)?(?:[%％年月日元个件倍]|个百分点)?|[\p{Script=Latin}\p{M}0-9'’&/.,;:?!()–-]+|\s+|[^\s]/gu;

/** The text in lines no wider than `width`: English breaks at spaces, Chinese between characters by its own rules. */
export function breakLines(text: string, width: number, size: number, bold = false): readonly string[] {
  const lines: string[] = [];
  for (const piece of glued(text)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + piece).trimEnd(), size, bold) <= width)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

/** Pieces between which a line may break. */
function glued(text: string): readonly string[] {
  const out: string[] = [];
  for (const piece of text.match(pieces) ?? []) {
    const last = out.at(-1);
    const sticks =
      last !== undefined && (noStart.test(piece) || noEnd.test(last) || isGluedLatin(last, piece));
    if (sticks) out[out.length - 1] = last + piece;
    else out.push(piece);
  }
  return out;
}

// "38.4" and "points" are apart by a space; "(2018" and ")" are not.
function isGluedLatin(last: string, piece: string): boolean {
  return (
    /[\p{Script=Latin}0-9%)]$/u.test(last) && /^[\p{Script=Latin}0-9(]/u.test(piece) && !/\s$/.test(last)
  );
}
