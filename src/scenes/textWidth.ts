/**
 * Advances of a plain sans serif in thousandths of an em, from the space to the tilde: those of Helvetica and Arial,
 * which the usual system faces keep close to.
 */
const advances = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
] as const;

// The signs ≈, ≥ and ≤ are not here: Chinese faces set them a whole em wide, and a label may be set in either.
const others: Readonly<Record<string, number>> = { "–": 556, "’": 222, "‘": 222, "·": 333, "−": 584 };

// Some system faces run wider than Arial; room that stays empty is better than text that is cut.
const caution = 1.08;
const boldness = 1.07;

/** The width of a text in units, on the safe side; Chinese characters take one em. */
export function textWidth(text: string, size: number, bold = false): number {
  const ems = Array.from(text).reduce((sum, character) => sum + advanceOf(character, bold), 0);
  const seams = text.match(seam)?.length ?? 0;
  return ((ems + seams * seamWidth) / 1000) * size;
}

// Where a Chinese character meets a Latin letter or a digit, browsers set an eighth of an em between them.
const seam = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu;
const seamWidth = 125;

function advanceOf(character: string, bold: boolean): number {
  const advance = advances[character.charCodeAt(0) - 32] ?? others[character];
  return advance === undefined ? 1000 : advance * caution * (bold ? boldness : 1);
}
