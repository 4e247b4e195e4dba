import { textWidth } from "../../scenes/textWidth.ts";

/** Advances of the face of English headlines at its weight, in thousandths of an em, from the space to the tilde. */
const advances = [
  224, 329, 447, 555, 550, 960, 745, 221, 397, 397, 459, 555, 309, 343, 309, 377, 558, 558, 558, 558, 558,
  558, 558, 558, 558, 558, 309, 309, 555, 555, 555, 439, 886, 712, 678, 664, 748, 633, 609, 726, 806, 394,
  401, 735, 615, 928, 752, 745, 646, 745, 719, 569, 661, 757, 704, 1028, 682, 667, 596, 368, 377, 368, 555,
  535, 400, 563, 637, 531, 629, 543, 378, 582, 656, 340, 320, 628, 341, 966, 657, 597, 639, 620, 487, 481,
  375, 647, 583, 858, 594, 595, 501, 368, 309, 368, 555,
] as const;
const marks: Readonly<Record<string, number>> = {
  "’": 242,
  "‘": 242,
  "“": 472,
  "”": 471,
  "–": 535,
  "·": 309,
};

/** The width of a headline in units: English in its serif, Chinese as its labels are measured. */
export function headlineWidth(text: string, size: number): number {
  if (/\p{Script=Han}/u.test(text)) return textWidth(text, size, true);
  const ems = Array.from(text).reduce(
    (sum, character) => sum + (advances[character.charCodeAt(0) - 32] ?? marks[character] ?? 1000),
    0,
  );
  return (ems / 1000) * size;
}
