import fc from "fast-check";
import { expect, it } from "vitest";
import { lineStarts, placeAmong, placeIn } from "../../src/catalogue/textPlace.ts";

const text = fc.string({ unit: fc.constantFrom("a", "村", "𠀀", "\r", "\n") });

it("a place looked up among known line starts is the one found by counting from the beginning", () => {
  fc.assert(
    fc.property(text, fc.nat(), (words, number) => {
      const offset = number % (words.length + 1);
      const among = placeAmong("data/a.json", words, lineStarts(words), offset);
      expect(among).toEqual(placeIn("data/a.json", words, offset));
    }),
  );
});
