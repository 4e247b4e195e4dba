import { describe, expect, it } from "vitest";
import { figureSpecs } from "../../src/figures/index.ts";
import type { SeriesSpec } from "../../src/figures/spec.ts";
import { checkCaptions } from "../../src/stories/checkCaptions.ts";

/** An invented chart with the words of a test. */
const chart = (en: string, zh: string, more: Partial<SeriesSpec> = {}): SeriesSpec => ({
  id: "invented",
  kind: "series",
  theme: "coverage",
  title: { en, zh },
  subtitle: { en: "Share of wells, percent", zh: "水井比例，%" },
  lines: [],
  ...more,
});
const typed = (...spec: Parameters<typeof chart>) =>
  checkCaptions([chart(...spec)]).map(({ what }) => what.en);

describe("the words of charts", () => {
  it("hold no number in any chart of ours", () => {
    expect(checkCaptions(figureSpecs.values())).toEqual([]);
  });

  it("are refused with a number in digits or in words, in either language", () => {
    expect(typed("Wells doubled", "水井翻番")).toHaveLength(2);
    expect(typed("Wells reached 40 villages", "水井到了更多的村")).toEqual([
      'The words of the chart "invented" (en) hold the number "40".',
    ]);
    const notes = [{ indicator: "wells", period: "2019", text: { en: "a quarter of all", zh: "各地" } }];
    expect(typed("Wells", "水井", { notes })).toHaveLength(1);
  });

  it("may name years, the value at which the axis begins, and numbers that are names", () => {
    expect(
      typed("Wells since 2014; the axis begins at 50", "2014年以来的水井，纵轴自50起", { floor: 50 }),
    ).toEqual([]);
    expect(typed("The 832 counties", "832个县", { names: ["832"] })).toEqual([]);
  });
});
