import { describe, expect, it } from "vitest";
import type { Qualifier } from "../../../src/base/quantity.ts";
import { resolveHundred } from "../../../src/figures/kinds/hundred.ts";
import { sceneFor } from "../../../src/scenes/index.ts";
import { both, inventedCatalogue, type InventedRow, inventedHead } from "../inventedCatalogue.ts";

/** Blocks of invented wells: one for each row. */
function wells(rows: readonly Omit<InventedRow, "of">[], unit: "percent" | "yuan" = "percent") {
  const catalogue = inventedCatalogue(
    [{ id: "wells", unit }],
    rows.map((row) => ({ of: "wells", ...row })),
  );
  const groups = [...catalogue.observations.keys()].map((row) => ({ label: both(""), row }));
  return resolveHundred({ ...inventedHead, kind: "hundred", groups }, catalogue);
}

const counted = (value: number, qualifier: Qualifier) =>
  wells([{ at: "2020", value, qualifier }]).groups.map(({ sure, open, out }) => [sure, open, out]);

describe("a share as a hundred squares", () => {
  it("leaves nothing open where the share is exact", () => {
    expect(counted(62, "exact")).toEqual([[62, 0, 38]]);
  });

  it("opens what a bound leaves open, and fills only what it makes sure", () => {
    expect(counted(98, "at_least")).toEqual([[98, 2, 0]]);
    expect(counted(98, "more_than")).toEqual([[98, 2, 0]]);
    expect(counted(70, "less_than")).toEqual([[0, 70, 30]]);
  });

  it("refuses what cannot be counted out in squares", () => {
    expect(() => counted(98.7, "exact")).toThrow("no whole share");
    expect(() => wells([{ at: "2020", value: 98 }], "yuan")).toThrow("no whole share");
  });

  it("draws sure squares full, open ones hatched, and those of a slip empty in the tone of doubt", () => {
    const model = wells([
      { at: "2020", value: 98, qualifier: "at_least" },
      { at: "2020", value: 98, by: "other", reason: "translation" },
    ]);
    const squares = sceneFor(model, "en", 720).marks.filter((mark) => mark.type === "units");
    const drawn = squares.filter(({ runs }) => runs.length > 1 || runs[0]?.x !== 0);
    expect(drawn.map(({ fill, tone }) => `${fill} ${tone}`)).toEqual(
      expect.arrayContaining(["solid accent", "hatch accent", "hollow caution", "empty context"]),
    );
    expect(squares.filter(({ fill, tone }) => fill === "solid" && tone === "caution")).toEqual([]);
  });
});
