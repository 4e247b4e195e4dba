import { describe, expect, it } from "vitest";
import { resolveSlope } from "../../../src/figures/kinds/slope.ts";
import { sceneFor } from "../../../src/scenes/index.ts";
import { spread } from "../../../src/scenes/spread.ts";
import { both, inventedCatalogue, inventedHead } from "../inventedCatalogue.ts";

const head = { ...inventedHead, kind: "slope" } as const;

const catalogue = inventedCatalogue(
  [{ id: "silent" }, { id: "told" }, { id: "changed", breaks: ["2018"] }, { id: "ceiling" }],
  [
    { of: "silent", at: "2016-12", value: 40 },
    { of: "silent", at: "2019-12", value: 90 },
    { of: "told", at: "2016-12", value: 41 },
    { of: "told", at: "2018-06", value: 60 },
    { of: "told", at: "2019-12", value: 91 },
    { of: "changed", at: "2016-12", value: 42 },
    { of: "changed", at: "2019-12", value: 92 },
    { of: "ceiling", at: "2016-12", value: 43, qualifier: "less_than" },
    { of: "ceiling", at: "2019-12", value: 93 },
  ],
);
const model = resolveSlope(
  {
    ...head,
    ends: [both("2016"), both("2019")],
    rows: ["silent", "told", "changed", "ceiling"].map((id) => {
      return { label: both(id), from: `${id}@2016-12`, to: `${id}@2019-12` };
    }),
  },
  catalogue,
);

describe("a slope", () => {
  it("is dotted across silence, cut across a break, and leads from no ceiling", () => {
    expect(model.rows.map(({ link }) => link)).toEqual(["dotted", "solid", "cut", "none"]);
  });

  it("moves the labels of close values apart, in their order", () => {
    const { marks } = sceneFor(model, "en", 360);
    const right = marks.filter((mark) => mark.type === "text" && mark.bold && /^9\d%$/.test(mark.text));
    const places = right.map((mark) => ("y" in mark ? mark.y : 0)).toSorted((a, b) => a - b);
    expect(places).toHaveLength(4);
    for (const [at, y] of places.slice(1).entries()) expect(y - (places[at] ?? 0)).toBeGreaterThan(14);
  });
});

describe("blocks in one column", () => {
  it("stay where they want to be while nothing is in the way", () => {
    expect(
      spread(
        [20, 60].map((middle) => ({ order: middle, middle, height: 10 })),
        [0, 100],
      ),
    ).toEqual([20, 60]);
  });

  it("are moved just so far that they touch, and never out of the column", () => {
    expect(
      spread(
        [96, 94, 95].map((middle) => ({ order: middle, middle, height: 10 })),
        [0, 100],
      ),
    ).toEqual([95, 75, 85]);
  });
});
