import { describe, expect, it } from "vitest";
import { describeFigure, figureTable } from "../../../src/figures/index.ts";
import { resolveRivals } from "../../../src/figures/kinds/rivals.ts";
import { sceneFor } from "../../../src/scenes/index.ts";
import { inventedCatalogue, inventedHead } from "../inventedCatalogue.ts";

const head = { ...inventedHead, kind: "rivals" } as const;

const catalogue = inventedCatalogue(
  [{ id: "sales", unit: "yuan", measure: "flow" }],
  [
    { of: "sales", at: "2018", value: 230 },
    { of: "sales", at: "2018", value: 300, by: "minister", reason: "unexplained" },
    { of: "sales", at: "2018", value: 300, by: "agency", reason: "unexplained" },
    { of: "sales", at: "2018", value: 200, by: "relay", qualifier: "more_than" },
    { of: "sales", at: "2018", value: 23, by: "copy", reason: "unit_slip" },
  ],
);
const model = resolveRivals({ ...head, rows: [{ rivalsOf: "sales", at: "2018" }] }, catalogue);

describe("rival sources side by side", () => {
  it("have a row for each differing value, the one in use first, each with its standing", () => {
    expect(model.rows.map(({ id, standing, repeats }) => [id, standing, repeats.length])).toEqual([
      ["sales@2018", "used", 0],
      ["sales@2018~minister", "unexplained", 1],
      ["sales@2018~relay", "agrees", 0],
      ["sales@2018~copy", "unit_slip", 0],
    ]);
  });

  it("name every print in the table, once", () => {
    const rows = figureTable(model, "en").rows.map(({ row }) => row);
    expect(rows).toHaveLength(5);
    expect(new Set(rows).size).toBe(5);
  });

  it("say in words who is used and why the others differ", () => {
    const { description } = describeFigure(model, "en");
    expect(description).toContain("gazette: 230 yuan (used here).");
    expect(description).toContain("(not explained).");
    expect(description).toContain("(slip of unit or size).");
  });

  it("draw the used value filled, those at odds hollow, and a bound never as a dot", () => {
    const { marks } = sceneFor(model, "en", 360);
    const dots = marks.filter((mark) => mark.type === "dot" && mark.row !== undefined);
    expect(dots.map((mark) => [mark.row, "fill" in mark && mark.fill])).toEqual([
      ["sales@2018", "filled"],
      ["sales@2018~minister", "hollow"],
      ["sales@2018~copy", "hollow"],
    ]);
    expect(marks.filter(({ type }) => type === "chevron").length).toBeGreaterThan(0);
  });
});
