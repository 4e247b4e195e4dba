import { describe, expect, it } from "vitest";
import { resolveMultiples } from "../../../src/figures/kinds/multiples.ts";
import { figureTable } from "../../../src/figures/index.ts";
import { sceneFor } from "../../../src/scenes/index.ts";
import { both, inventedCatalogue, inventedHead } from "../inventedCatalogue.ts";

const head = { ...inventedHead, kind: "multiples" } as const;

const catalogue = inventedCatalogue(
  [{ id: "hills" }, { id: "plains" }],
  [
    { of: "hills", at: "2013-12", value: 10 },
    { of: "hills", at: "2016-12", value: 40 },
    { of: "hills", at: "2017-12", value: 60 },
    { of: "plains", at: "2016-12", value: 80 },
    { of: "plains", at: "2017-12", value: 90 },
  ],
);
const model = resolveMultiples(
  {
    ...head,
    years: [2016, 2017],
    panels: ["hills", "plains"].map((indicator) => ({ label: both(indicator), lines: [{ indicator }] })),
  },
  catalogue,
);

describe("small multiples", () => {
  it("draw the years asked for and list the others", () => {
    expect(model.panels.map(({ lines }) => lines[0]?.points.length)).toEqual([2, 2]);
    expect(model.panels[0]?.lines[0]?.links).toEqual(["solid"]);
    const left = figureTable(model, "en").rows.filter(({ standing }) => standing.includes("only listed"));
    expect(left.map(({ row }) => row)).toEqual(["hills@2013-12"]);
  });

  it.each([360, 720])("stand on one scale: a point more is as high in every panel, at %i", (width) => {
    const { marks } = sceneFor(model, "en", width);
    const height = (row: string) =>
      marks.flatMap((mark) => (mark.type === "dot" && mark.row === row ? [mark.y] : []))[0] ?? NaN;
    const perPoint = (height("hills@2016-12") - height("hills@2017-12")) / 20;
    expect((height("plains@2016-12") - height("plains@2017-12")) / 10).toBeCloseTo(perPoint, 1);
    expect((height("hills@2017-12") - height("plains@2016-12")) / 20).toBeCloseTo(perPoint, 1);
  });
});
