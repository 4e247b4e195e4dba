import { expect, it } from "vitest";
import { didYouMean, editDistance } from "../../src/base/suggestion.ts";

it.each([
  ["fibre", "fibre", 0],
  ["fibre", "fiber", 1],
  ["fibre", "fibr", 1],
  ["fibre", "fibres", 1],
  ["fibre", "fable", 2],
  ["", "yuan", 4],
  ["光纤覆盖", "光纤盖覆", 1],
])("%s and %s are %d apart, neighbours that changed places counting as one", (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

it("didYouMean names the nearest candidate, and the first of two as near", () => {
  expect(didYouMean("vilages", ["yuan", "villagers", "villages"])).toBe("villages");
  expect(didYouMean("Percent", ["percent", "percentage-points"])).toBe("percent");
  expect(didYouMean("bat", ["cat", "hat"])).toBe("cat");
});

it("didYouMean stays silent when nothing is near", () => {
  expect(didYouMean("telemedicine", ["yuan", "villages"])).toBeUndefined();
  expect(didYouMean("villages", [])).toBeUndefined();
});
