import { expect, it } from "vitest";
import { findBareNumerals } from "../../src/stories/bareNumbers.ts";
import { ownWords } from "./ownWords.ts";

/** What may be typed: names, the formulas by which claims are worked out again, and the codebook's example of a value. */
const mayStand: ReadonlySet<string> = new Set([
  ...["832", "4.0", "8", "4180"],
  ...["1", "几倍"],
  ...["thousands", "billion", "trillion", "2.05", "万亿", "2050000000000"],
]);

it("the words of the site type no figure: every number on a page comes from a row or a count", () => {
  const typed = ownWords
    .filter(({ file }) => file.startsWith("src/site/"))
    .flatMap(({ file, text }) => findBareNumerals({ text }).map((numeral) => `${file}: ${numeral.text}`))
    .filter((found) => !mayStand.has(found.split(": ")[1] ?? ""));
  expect(typed).toEqual([]);
});
