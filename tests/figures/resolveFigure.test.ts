import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { figureKey, indicatorFigure, resolveFigure, sparkFor } from "../../src/figures/index.ts";
import type { BarsModel, DumbbellModel, SeriesModel, UnitsModel } from "../../src/figures/model.ts";
import type { FigureSpec } from "../../src/figures/spec.ts";
import { inventedCatalogue, inventedHead as head } from "./inventedCatalogue.ts";

function series(catalogue: Catalogue, ...ids: readonly string[]): SeriesModel {
  return resolved(
    catalogue,
    { ...head, kind: "series", lines: ids.map((indicator) => ({ indicator })), targetsOf: ids },
    "series",
  );
}

function bars(catalogue: Catalogue, id: string): BarsModel {
  return resolved(catalogue, { ...head, kind: "bars", rows: [{ every: id }], targets: true }, "bars");
}

function resolved<K extends FigureSpec["kind"]>(catalogue: Catalogue, spec: FigureSpec, kind: K) {
  const model = resolveFigure(spec, catalogue);
  if (model.kind !== kind) throw new Error(`A ${kind} figure became ${model.kind}.`);
  return model as Extract<typeof model, { kind: K }>;
}

describe("a line over time", () => {
  const sales = [{ id: "sales", unit: "yuan", measure: "flow" }] as const;

  it("joins years that follow one another and leaves a dotted gap where a year is missing", () => {
    const catalogue = inventedCatalogue(sales, [
      { of: "sales", at: "2014", value: 10 },
      { of: "sales", at: "2015", value: 20 },
      { of: "sales", at: "2018", value: 40 },
    ]);
    const [line] = series(catalogue, "sales").lines;
    expect(line?.links).toEqual(["solid", "dotted"]);
    expect(line?.emptyYears).toEqual([2016, 2017]);
  });

  it("is cut at a break, and says why", () => {
    const catalogue = inventedCatalogue(
      [{ ...sales[0], breaks: ["2016"] }],
      [
        { of: "sales", at: "2015", value: 10 },
        { of: "sales", at: "2016", value: 30 },
        { of: "sales", at: "2017", value: 31 },
      ],
    );
    const model = series(catalogue, "sales");
    expect(model.lines[0]?.links).toEqual(["cut", "solid"]);
    expect(model.breaks).toMatchObject([{ time: 2016, reason: { en: "The ruler changed." } }]);
    expect(figureKey(model)).toEqual(["break"]);
  });

  it("never chains years with half-years or part-years, but lists them", () => {
    const catalogue = inventedCatalogue(sales, [
      { of: "sales", at: "2016-01/2016-06", value: 5 },
      { of: "sales", at: "2016", value: 10 },
      { of: "sales", at: "2017", value: 12 },
    ]);
    const model = series(catalogue, "sales");
    expect(model.lines[0]?.points.map(({ reading }) => reading.period.text)).toEqual(["2016", "2017"]);
    expect(model.listed.map(({ id }) => id)).toEqual(["sales@2016-01/2016-06"]);
  });

  it("ends at the period that its author names, lists what follows, and refuses a period without a value", () => {
    const catalogue = inventedCatalogue(sales, [
      { of: "sales", at: "2016", value: 10 },
      { of: "sales", at: "2017", value: 12 },
      { of: "sales", at: "2018", value: 11 },
    ]);
    const upTo = (until: string) =>
      resolved(catalogue, { ...head, kind: "series", lines: [{ indicator: "sales", until }] }, "series");
    const model = upTo("2017");
    expect(model.lines[0]?.points.map(({ reading }) => reading.period.text)).toEqual(["2016", "2017"]);
    expect(model.listed.map(({ id }) => id)).toEqual(["sales@2018"]);
    expect(() => upTo("2015")).toThrow("sales@2015");
  });

  it("draws a contradicting source beside the one in use, once however often it was printed", () => {
    const catalogue = inventedCatalogue(sales, [
      { of: "sales", at: "2018", value: 230 },
      { of: "sales", at: "2018", value: 300, by: "minister", reason: "unexplained" },
      { of: "sales", at: "2018", value: 300, by: "agency", reason: "unexplained" },
      { of: "sales", at: "2019", value: 390 },
    ]);
    const model = series(catalogue, "sales");
    expect(model.lines[0]?.points[0]?.reading.rivals.map(({ quantity }) => quantity.value)).toEqual([300]);
    expect(figureKey(model)).toEqual(["disagree"]);
  });

  it("lists a misprint and does not draw it", () => {
    const catalogue = inventedCatalogue(sales, [
      { of: "sales", at: "2018", value: 2300 },
      { of: "sales", at: "2018", value: 23, by: "relay", reason: "unit_slip" },
      { of: "sales", at: "2019", value: 2400 },
    ]);
    const model = series(catalogue, "sales");
    expect(model.lines[0]?.points[0]?.reading.rivals).toEqual([]);
    expect(model.listed.map(({ id }) => id)).toEqual(["sales@2018~relay"]);
  });

  it("is dotted across a period that is known to be missing", () => {
    const catalogue = inventedCatalogue(
      [{ id: "share" }],
      [
        { of: "share", at: "2018-12", value: 38 },
        { of: "share", at: "2019-06" },
        { of: "share", at: "2019-12", value: 46 },
      ],
    );
    expect(series(catalogue, "share").lines[0]?.links).toEqual(["dotted"]);
  });

  it("leads to no ceiling and to no forecast", () => {
    const catalogue = inventedCatalogue(
      [{ id: "share" }],
      [
        { of: "share", at: "2017-12", value: 70, qualifier: "less_than" },
        { of: "share", at: "2018-12", value: 80 },
        { of: "share", at: "2019-12", value: 90, status: "forecast" },
      ],
    );
    expect(series(catalogue, "share").lines[0]?.links).toEqual(["none", "none"]);
  });

  it("puts a share of a whole year at its end where others are dated by month", () => {
    const catalogue = inventedCatalogue(
      [{ id: "share" }],
      [
        { of: "share", at: "2020-09", value: 45 },
        { of: "share", at: "2020", value: 50, qualifier: "more_than" },
      ],
    );
    const [earlier, later] = series(catalogue, "share").lines[0]?.points ?? [];
    expect(earlier?.reading.period.text).toBe("2020-09");
    expect(later?.time).toBeCloseTo(2021, 1);
  });

  it("has a flag for each target, at the date by which it was to be reached", () => {
    const catalogue = inventedCatalogue(
      [{ id: "share" }],
      [
        { of: "share", at: "2018-12", value: 80 },
        { of: "share", at: "2019-12", value: 90 },
      ],
      [{ of: "share", by: "2020", set: "2015", value: 98 }],
    );
    const { targets } = series(catalogue, "share");
    expect(targets.map(({ target }) => target.quantity.value)).toEqual([98]);
    expect(targets[0]?.time).toBeCloseTo(2021, 1);
  });
});

describe("the space between two lines", () => {
  it("has a width only where both values are exact", () => {
    const catalogue = inventedCatalogue(
      [{ id: "town" }, { id: "country" }],
      [
        { of: "town", at: "2018-12", value: 74.6 },
        { of: "country", at: "2018-12", value: 38.4 },
        { of: "town", at: "2019-12", value: 76 },
        { of: "country", at: "2019-12", value: 46, qualifier: "more_than" },
      ],
    );
    const model = resolved(
      catalogue,
      {
        ...head,
        kind: "series",
        lines: [{ indicator: "country" }, { indicator: "town" }],
        gap: { upper: "town", lower: "country", at: ["2018-12", "2019-12"] },
      },
      "series",
    );
    expect(model.gap?.widths.map(({ width }) => width)).toEqual([{ qualifier: "exact", value: 36.2 }]);
  });
});

describe("bars", () => {
  it("stand one for each comparable period, with the targets of that period", () => {
    const catalogue = inventedCatalogue(
      [{ id: "sales", unit: "yuan", measure: "flow" }],
      [
        { of: "sales", at: "2019", value: 390 },
        { of: "sales", at: "2020", value: 415 },
      ],
      [
        { of: "sales", by: "2020", set: "2016", value: 800 },
        { of: "sales", by: "2025", set: "2021", value: 1000 },
      ],
    );
    const { rows } = bars(catalogue, "sales");
    expect(rows.map(({ label }) => label.en)).toEqual(["2019", "2020", "2025"]);
    expect(rows.map(({ targets }) => targets.map(({ quantity }) => quantity.value))).toEqual([
      [],
      [800],
      [1000],
    ]);
    expect(rows[2]?.bar).toBeUndefined();
  });

  it("leave no target out: one for a year without a figure stands between the years around it", () => {
    const catalogue = inventedCatalogue(
      [{ id: "share", unit: "percent", measure: "share" }],
      [
        { of: "share", at: "2017", value: 60 },
        { of: "share", at: "2020", value: 90 },
      ],
      [{ of: "share", by: "2018", set: "2016", value: 80 }],
    );
    expect(bars(catalogue, "share").rows.map(({ label }) => label.en)).toEqual(["2017", "2018", "2020"]);
  });

  it("run through the raising of a target: each where it was first set, among the results of their dates", () => {
    const catalogue = inventedCatalogue(
      [{ id: "share", unit: "percent", measure: "share" }],
      [
        { of: "share", at: "2015", value: 60 },
        { of: "share", at: "2019-10", value: 99 },
        { of: "share", at: "2022", value: 100 },
      ],
      [
        { of: "share", by: "2020", set: "2020-03", value: 99 },
        { of: "share", by: "2020", set: "2016-12", value: 90 },
        { of: "share", by: "2020", set: "2018-10", value: 90 },
      ],
    );
    const { rows } = resolved(
      catalogue,
      { ...head, kind: "bars", rows: [{ course: "share", until: "2021" }] },
      "bars",
    );
    expect(rows.map(({ label }) => label.en)).toEqual([
      "2015",
      "December 2016",
      "October 2019",
      "March 2020",
    ]);
    expect(rows.map(({ targets }) => targets.map(({ quantity }) => quantity.value))).toEqual([
      [],
      [90],
      [],
      [99],
    ]);
  });

  it("give every rival size of one year a bar of its own, told apart by publisher", () => {
    const catalogue = inventedCatalogue(
      [{ id: "sales", unit: "yuan", measure: "flow" }],
      [
        { of: "sales", at: "2018", value: 69 },
        { of: "sales", at: "2018", value: 86, by: "other", reason: "unexplained" },
      ],
    );
    const model: BarsModel = resolved(
      catalogue,
      { ...head, kind: "bars", rows: [{ rivalsOf: "sales", at: "2018" }] },
      "bars",
    );
    expect(model.rows.map(({ label }) => label.zh)).toEqual(["2018年，gazette", "2018年，other"]);
    expect(model.rows.every(({ aside }) => aside)).toBe(true);
  });

  it("compute the level that a growth rate implies, as wide as the printed digits leave it", () => {
    const catalogue = inventedCatalogue(
      [{ id: "sales", unit: "yuan", measure: "flow" }],
      [
        { of: "sales", at: "2018", value: 70 },
        { of: "sales", at: "2019", value: 240 },
      ],
      [],
      [{ of: "sales@2019", from: "sales@2018", value: 20, verdict: "does_not_hold" }],
    );
    const spec: FigureSpec = {
      ...head,
      kind: "bars",
      rows: [{ row: "sales@2018" }, { impliedBefore: "sales@2019", label: { en: "implied", zh: "推算" } }],
    };
    const [, implied] = resolved(catalogue, spec, "bars").rows;
    expect(implied?.bar).toMatchObject({ type: "calculated", point: 200 });
    expect(implied?.bar?.type === "calculated" && implied.bar.interval.low).toBeCloseTo(239.5 / 1.205);
  });
});

describe("published growth beside that of the levels", () => {
  it("keeps the room that rounding leaves, and says when two levels stand across a break", () => {
    const catalogue = inventedCatalogue(
      [{ id: "sales", unit: "yuan", measure: "flow", breaks: ["2016"] }],
      [
        { of: "sales", at: "2014", value: 180 },
        { of: "sales", at: "2015", value: 353 },
        { of: "sales", at: "2016", value: 894 },
      ],
      [],
      [{ of: "sales@2015", from: "sales@2014", value: 96, verdict: "holds" }],
    );
    const model: DumbbellModel = resolved(
      catalogue,
      {
        ...head,
        kind: "dumbbell",
        ends: [
          { en: "a", zh: "a" },
          { en: "b", zh: "b" },
        ],
        rows: { growthOf: "sales" },
      },
      "dumbbell",
    );
    const [first, second] = model.rows;
    expect(first).toMatchObject({ verdict: "holds", acrossBreak: false });
    expect(first?.second?.interval.low).toBeCloseTo((352.5 / 180.5 - 1) * 100);
    expect(second).toMatchObject({ first: undefined, acrossBreak: true });
  });
});

describe("a pictogram", () => {
  it("takes the first of a group's rows that the data has", () => {
    const catalogue = inventedCatalogue(
      [{ id: "left", unit: "counties", measure: "flow" }],
      [{ of: "left", at: "2019", value: 344 }],
    );
    const model: UnitsModel = resolved(
      catalogue,
      { ...head, kind: "units", groups: [{ label: { en: "", zh: "" }, rows: ["left@2018", "left@2019"] }] },
      "units",
    );
    expect(model.groups.map(({ id }) => id)).toEqual(["left@2019"]);
  });
});

describe("a figure that names what the data does not have", () => {
  const catalogue = inventedCatalogue([{ id: "share" }], [{ of: "share", at: "2019-12", value: 40 }]);
  const label = { en: "", zh: "" };
  const specs: readonly FigureSpec[] = [
    { ...head, kind: "series", lines: [{ indicator: "gone" }] },
    { ...head, kind: "bars", rows: [{ row: "share@2019-12" }, { row: "share@2020-12" }] },
    { ...head, kind: "bars", rows: [{ row: "share@2019-12" }, { rivalsOf: "share", at: "2020-12" }] },
    { ...head, kind: "bars", rows: [{ row: "share@2019-12" }, { impliedBefore: "share@2019-12", label }] },
    {
      ...head,
      kind: "dumbbell",
      ends: [label, label],
      rows: [{ label, from: "share@2019-12", to: "share@2020-12" }],
    },
    { ...head, kind: "units", groups: [{ label, rows: ["share@2020-12"] }] },
  ];

  it.each(specs)("is refused by name, never drawn with less: $kind", (spec) => {
    expect(() => resolveFigure(spec, catalogue)).toThrow(/names ".+", which is not in the data/);
  });
});

describe("the chart of an indicator's page", () => {
  it("is a line where values span some years, bars where they do not, and nothing where there are none", () => {
    const catalogue = inventedCatalogue(
      [{ id: "many" }, { id: "few" }, { id: "none" }],
      [
        { of: "many", at: "2017-12", value: 30 },
        { of: "many", at: "2018-12", value: 35 },
        { of: "many", at: "2019-12", value: 50 },
        { of: "few", at: "2019-12", value: 50 },
        { of: "few", at: "2020-06", value: 60 },
      ],
    );
    const kinds = ["many", "few", "none"].map((id) => {
      const indicator = catalogue.indicators.get(id);
      return indicator && indicatorFigure(indicator, catalogue)?.kind;
    });
    expect(kinds).toEqual(["series", "bars", undefined]);
    expect(sparkFor("none", catalogue)).toBeUndefined();
  });

  it("says in its subtitle where its axis does not begin at nought, and never lifts it over a ceiling", () => {
    const rows = (id: string, qualifier: "exact" | "less_than") => [
      { of: id, at: "2017-12", value: 94, qualifier },
      { of: id, at: "2018-12", value: 96 },
      { of: id, at: "2019-12", value: 98 },
    ];
    const catalogue = inventedCatalogue(
      [{ id: "high" }, { id: "ceiling" }],
      [...rows("high", "exact"), ...rows("ceiling", "less_than")],
    );
    const specs = [...catalogue.indicators.values()].map((indicator) =>
      indicatorFigure(indicator, catalogue),
    );
    expect(specs[0]).toMatchObject({
      floor: 90,
      subtitle: { en: "Nowhere, percent; the axis begins at 90", zh: "乌有乡，percent，纵轴自90起" },
    });
    expect(specs[1]).toMatchObject({ floor: 0 });
  });
});
