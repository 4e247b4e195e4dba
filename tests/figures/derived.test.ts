import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combinedQualifier, derive } from "../../src/figures/derived.ts";
import { qualifiers } from "../../src/base/quantity.ts";
import { inventedCatalogue } from "./inventedCatalogue.ts";

/** A true value that a stated one of this qualifier allows. */
const allowed = { more_than: 1.2, at_least: 1, less_than: 0.8, at_most: 1 } as const;

describe("a calculation carries its qualifiers through", () => {
  it("keeps the first term's qualifier when the second is exact", () => {
    for (const qualifier of qualifiers) expect(combinedQualifier(qualifier, "exact")).toBe(qualifier);
  });

  it("turns the second term's bound round: a part of more than a hundred is less than that part of it", () => {
    expect(combinedQualifier("exact", "more_than")).toBe("less_than");
    expect(combinedQualifier("exact", "at_most")).toBe("at_least");
  });

  it("has no answer where the truth may lie on either side", () => {
    expect(combinedQualifier("more_than", "more_than")).toBeUndefined();
    expect(combinedQualifier("less_than", "about")).toBeUndefined();
  });

  it("never points away from a true quotient", () => {
    const bounds = fc.constantFrom("more_than", "at_least", "less_than", "at_most");
    const level = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(bounds, level, level, (bound, of, from) => {
        const qualifier = combinedQualifier("exact", bound);
        const quotient = of / (from * allowed[bound]);
        const stated = of / from;
        const isBelow = qualifier === "less_than" || qualifier === "at_most";
        expect(isBelow ? quotient <= stated : quotient >= stated).toBe(true);
      }),
    );
  });
});

describe("a calculation of two different measures", () => {
  const indicators = [
    { id: "gifts", unit: "yuan" },
    { id: "counties", unit: "counties" },
    { id: "share", unit: "percent" },
  ] as const;
  const catalogue = inventedCatalogue(indicators, [
    { of: "gifts", at: "2018", value: 360 },
    { of: "counties", at: "2018", value: 36, qualifier: "more_than" },
    { of: "share", at: "2018", value: 30 },
  ]);

  it("gives so much for each in the unit that was divided, as a bound where the number of heads is one", () => {
    const { quantity, unit } = derive(
      "each",
      { kind: "per", of: "gifts@2018", from: "counties@2018", decimals: 0 },
      catalogue,
    );
    expect([quantity, unit.id]).toEqual([{ value: 10, qualifier: "less_than" }, "yuan"]);
  });

  it("takes a share of a number in the number's unit, and rounds a bound so that it still holds", () => {
    const { quantity, unit } = derive(
      "part",
      { kind: "part", of: "share@2018", from: "counties@2018", decimals: 0 },
      catalogue,
    );
    expect([quantity, unit.id]).toEqual([{ value: 10, qualifier: "more_than" }, "counties"]);
  });

  it("rounds to whole hundreds where it is told to, and says that it is near", () => {
    const { quantity } = derive(
      "part",
      { kind: "part", of: "share@2018", from: "gifts@2018", decimals: -2 },
      catalogue,
    );
    expect(quantity).toEqual({ value: 100, qualifier: "about" });
  });
});
