import { describe, expect, it } from "vitest";
import type { Qualifier } from "../../../src/base/quantity.ts";
import { resolveStrip } from "../../../src/figures/kinds/strip.ts";
import { boxesOverlap, isInside, textBox } from "../../../src/scenes/boxes.ts";
import { sceneFor } from "../../../src/scenes/index.ts";
import { both, inventedCatalogue, inventedHead } from "../inventedCatalogue.ts";

const head = { ...inventedHead, kind: "strip" } as const;

/** An invented harvest of a hundred, and its parts. */
function harvest(parts: readonly (readonly [value: number, qualifier?: Qualifier])[], rest?: string) {
  const ids = parts.map((_, at) => `part-${at}`);
  const catalogue = inventedCatalogue(
    ["whole", ...ids].map((id) => ({ id, unit: "yuan", measure: "flow" }) as const),
    [
      { of: "whole", at: "2020", value: 100 },
      ...parts.map(([value, qualifier = "exact"], at) => ({
        of: `part-${at}`,
        at: "2020",
        value,
        qualifier,
      })),
    ],
  );
  const strip = {
    label: both("Harvest"),
    whole: "whole@2020",
    parts: ids.map((id) => ({ row: `${id}@2020`, label: both(id) })),
    ...(rest === undefined ? {} : { rest: both(rest) }),
  };
  return resolveStrip({ ...head, strips: [strip] }, catalogue);
}

describe("a strip of parts of a whole", () => {
  it("lays parts end to end and gives each its share as a range", () => {
    const [strip] = harvest([[60], [40]]).strips;
    expect(strip?.parts.map(({ from }) => from)).toEqual([0, 60]);
    const share = strip?.parts[0]?.share?.interval;
    expect(share?.low).toBeCloseTo((59.5 / 100.5) * 100);
    expect(share?.high).toBeCloseTo((60.5 / 99.5) * 100);
  });

  it("has no rest where rounding alone could explain what is left", () => {
    expect(harvest([[60], [39]], "rest").strips[0]?.rest).toBeUndefined();
    expect(harvest([[60], [20]], "rest").strips[0]?.rest?.interval).toEqual({ low: 18.5, high: 21.5 });
  });

  it("hatches a lower bound to the end of the whole, and draws no rest of its own there", () => {
    const { marks } = sceneFor(harvest([[60, "more_than"]], "rest"), "en", 360);
    const bars = marks.filter((mark) => mark.type === "bar").filter(({ height }) => height === 26);
    expect(bars.map(({ fill }) => fill)).toEqual(["solid", "hatch"]);
    expect((bars[1]?.x ?? 0) + (bars[1]?.width ?? 0)).toBeCloseTo(360, 0);
  });

  it("refuses to place a part behind one whose end nobody knows", () => {
    expect(() => harvest([[60, "about"], [20]])).toThrow("no part can stand behind it");
  });

  it.each([320, 360, 540, 720])(
    "names even a sliver at the end without two names touching, at %i",
    (width) => {
      const { marks, height } = sceneFor(harvest([[37], [38], [23], [2]]), "en", width);
      const boxes = marks.filter((mark) => mark.type === "text").map(textBox);
      const frame = { left: 0, right: width, top: 0, bottom: height };
      expect(boxes.filter((box) => !isInside(box, frame))).toEqual([]);
      expect(
        boxes.filter((box, at) => boxes.slice(at + 1).some((other) => boxesOverlap(box, other))),
      ).toEqual([]);
    },
  );
});
