import { describe, expect, it } from "vitest";
import { resolveFunnel } from "../../../src/figures/kinds/funnel.ts";
import { describeFigure } from "../../../src/figures/index.ts";
import { sceneFor } from "../../../src/scenes/index.ts";
import { both, inventedCatalogue, inventedHead } from "../inventedCatalogue.ts";

const head = { ...inventedHead, kind: "funnel" } as const;

const catalogue = inventedCatalogue(
  [
    { id: "asked", unit: "counties", measure: "stock" },
    { id: "answered", unit: "counties", measure: "stock" },
    { id: "paid", unit: "yuan", measure: "stock" },
  ],
  [
    { of: "asked", at: "2017-12", value: 50 },
    { of: "asked", at: "2020-12", value: 200 },
    { of: "answered", at: "2020-12", value: 100 },
    { of: "paid", at: "2020-12", value: 90 },
    { of: "asked", at: "2018-12", value: 4 },
    { of: "answered", at: "2018-12", value: 1 },
    { of: "asked", at: "2019-12", value: 40, qualifier: "less_than" },
    { of: "answered", at: "2019-12", value: 30 },
  ],
);

const funnel = (...rows: readonly string[]) =>
  resolveFunnel(
    { ...head, groups: [{ label: both("All"), stages: rows.map((row) => ({ row, label: both(row) })) }] },
    catalogue,
  );

describe("a funnel", () => {
  it("gives each stage its share of the one before, as wide as rounding leaves it", () => {
    const model = funnel("asked@2020-12", "answered@2020-12");
    const share = model.groups[0]?.stages[1]?.share?.interval;
    expect(share?.low).toBeCloseTo((99.5 / 200.5) * 100);
    expect(share?.high).toBeCloseTo((100.5 / 199.5) * 100);
    expect(describeFigure(model, "en").description).toContain("49.6–50.4% of the stage before");
  });

  it("gives no share across dates or units, and says so in the picture", () => {
    const model = funnel("asked@2017-12", "answered@2020-12", "paid@2020-12");
    expect(model.groups[0]?.stages.map(({ share }) => share)).toEqual([undefined, undefined, undefined]);
    const { marks } = sceneFor(model, "en", 360);
    expect(marks.filter(({ type }) => type === "area")).toEqual([]);
    expect(marks.filter((mark) => mark.type === "text" && mark.text.startsWith("no share"))).toHaveLength(2);
  });

  it("draws all stages on one scale from zero", () => {
    const { marks } = sceneFor(funnel("asked@2020-12", "answered@2020-12"), "en", 720);
    const [all, half] = marks.filter((mark) => mark.type === "bar");
    expect(half?.x).toBe(all?.x);
    expect(half?.width).toBeCloseTo((all?.width ?? 0) / 2, 0);
  });

  it("draws a group that would hardly be seen ten times as long, and says so at its name", () => {
    const group = (year: string) => ({
      label: both(year),
      stages: ["asked", "answered"].map((of) => ({ row: `${of}@${year}-12`, label: both(of) })),
    });
    const model = resolveFunnel({ ...head, groups: [group("2020"), group("2018")] }, catalogue);
    for (const language of ["en", "zh"] as const) {
      const { marks } = sceneFor(model, language, 360);
      const bars = marks.filter((mark) => mark.type === "bar");
      expect((bars[2]?.width ?? 0) / (bars[0]?.width ?? 1)).toBeCloseTo((4 * 10) / 200, 1);
      const said = marks.filter(
        (mark) => mark.type === "text" && /10 times as long|放大10倍/.test(mark.text),
      );
      expect(said).toHaveLength(1);
    }
  });

  it("says that bounds allow no share, not that the two are counted otherwise", () => {
    const { marks } = sceneFor(funnel("asked@2019-12", "answered@2019-12"), "en", 360);
    const said = marks.flatMap((mark) => (mark.type === "text" ? [mark.text] : []));
    expect(said).toContain("no share: only bounds are known");
  });
});
