import { describe, expect, it } from "vitest";
import { above, both, elapsed, fastestRise, greaterPart } from "../../src/figures/worded.ts";
import { hardlyMoved, mostGrowthFails } from "../../src/figures/wordedCounts.ts";
import { wordedStatements } from "../../src/figures/wordedStatements.ts";
import { catalogue } from "./everyFigure.ts";
import { inventedCatalogue } from "./inventedCatalogue.ts";

describe("every statement that a story makes in words", () => {
  it.each(Object.keys(wordedStatements))("%s follows from the rows", (name) => {
    expect(wordedStatements[name]?.(catalogue)).toBe(true);
  });

  it("fails, or cannot be told, once the rows are gone", () => {
    const empty = {
      ...catalogue,
      observations: new Map(),
      events: [],
      sources: new Map(),
      claims: new Map(),
    };
    const standing = Object.entries(wordedStatements).filter(([, holds]) => {
      try {
        return holds(empty);
      } catch {
        return false;
      }
    });
    // The length of a calendar year needs no row.
    expect(standing.map(([name]) => name)).toEqual(["last-twelve-months", "five-years-of-narrowing"]);
  });
});

describe("on invented rows", () => {
  const invented = inventedCatalogue(
    [{ id: "share", unit: "percent" }],
    [
      { of: "share", at: "2015", value: 20 },
      { of: "share", at: "2016", value: 30 },
      { of: "share", at: "2017", value: 60, qualifier: "more_than" },
      { of: "share", at: "2018", value: 60.4 },
    ],
  );

  it("a time is as long as the words say when it rounds to it", () => {
    expect(elapsed("share@2015", "share@2017", 2, "years")(invented)).toBe(true);
    expect(elapsed("share@2015", "share@2017", 3, "years")(invented)).toBe(false);
    expect(elapsed("2018-10-16", "2018-10-23", 1, "weeks")(invented)).toBe(true);
  });

  it("most is more than half of every row named, whatever its qualifier allows", () => {
    expect(above(50, "share@2017", "share@2018")(invented)).toBe(true);
    expect(above(50, "share@2016", "share@2017")(invented)).toBe(false);
    expect(greaterPart((value) => value("share@2016") / value("share@2018"))(invented)).toBe(false);
  });

  it("the fastest rise is the one no other exceeds", () => {
    expect(fastestRise("share", "share@2017", "2019")(invented)).toBe(true);
    expect(fastestRise("share", "share@2016", "2019")(invented)).toBe(false);
  });

  it("hardly moved is less than a point, and two statements hold when both do", () => {
    const stayed = hardlyMoved("share@2017", "share@2018");
    expect(stayed(invented)).toBe(true);
    expect(both(stayed, hardlyMoved("share@2015", "share@2016"))(invented)).toBe(false);
  });

  it("of no growth rates at all none is said to fail", () => {
    expect(mostGrowthFails()(invented)).toBe(false);
  });
});
