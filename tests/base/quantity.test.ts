import { expect, it } from "vitest";
import { exactValue, openSide, qualifiers } from "../../src/base/quantity.ts";

it("openSide points the way in which the true value may lie", () => {
  const sides = qualifiers.map((qualifier) => openSide({ qualifier, value: 98 }) ?? "nowhere");
  expect(Object.fromEntries(qualifiers.map((qualifier, index) => [qualifier, sides[index]]))).toEqual({
    exact: "nowhere",
    about: "nowhere",
    nearly: "down",
    more_than: "up",
    at_least: "up",
    less_than: "down",
    at_most: "down",
  });
});

it("exactValue gives a number only for an exact quantity", () => {
  const given = qualifiers.filter((qualifier) => exactValue({ qualifier, value: 98 }) !== undefined);
  expect(given).toEqual(["exact"]);
});
