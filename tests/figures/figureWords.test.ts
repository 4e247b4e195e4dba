import { describe, expect, it } from "vitest";
import { languages } from "../../src/base/language.ts";
import { describeFigure, figureSpecs, figureTable, resolveFigure } from "../../src/figures/index.ts";
import type { FigureSpec } from "../../src/figures/spec.ts";
import { catalogue as real, indicatorModels, storyModels } from "./everyFigure.ts";
import { inventedCatalogue } from "./inventedCatalogue.ts";

const spec: FigureSpec = {
  id: "invented",
  kind: "series",
  theme: "coverage",
  title: { en: "A finding", zh: "一个发现" },
  subtitle: { en: "Statistics", zh: "统计" },
  lines: [{ indicator: "share" }],
  targetsOf: ["share"],
};

const catalogue = inventedCatalogue(
  [{ id: "share", breaks: ["2016"] }],
  [
    { of: "share", at: "2013-12", value: 91 },
    { of: "share", at: "2015-12", value: 70, qualifier: "less_than" },
    { of: "share", at: "2016-12", value: 80 },
    { of: "share", at: "2019-12", value: 99 },
    { of: "share", at: "2019-12", value: 97, by: "other", reason: "unexplained" },
    { of: "share", at: "2020-12", value: 98, qualifier: "at_least" },
  ],
  [{ of: "share", by: "2020-12", set: "2015-10-26", value: 98 }],
);

describe("a description", () => {
  it("tells stretches, bounds, gaps, rivals, breaks and targets in sentences", () => {
    expect(describeFigure(resolveFigure(spec, catalogue), "en")).toEqual({
      name: "A finding",
      description: [
        "share: 91% at the end of 2013, less than 70% at the end of 2015.",
        "After a break: 80% at the end of 2016, at least 98% at the end of 2020.",
        "The highest value since then is 99% at the end of 2019.",
        "Not stated exactly: less than 70% at the end of 2015 and at least 98% at the end of 2020.",
        "Another source gives 97% at the end of 2019.",
        "No comparable figure was found for 2014, 2017 and 2018.",
        "The line is cut at 2016, because the figures before and after cannot be compared.",
        "share, target for end of 2020: 98%, set on 26 October 2015.",
      ].join(" "),
    });
  });

  it("says the same in Chinese", () => {
    const { description } = describeFigure(resolveFigure(spec, catalogue), "zh");
    expect(description).toContain("share：2013年底为91%，2015年底为不足70%。");
    expect(description).toContain("另一来源称2019年底为97%。");
    expect(description).not.toMatch(/[A-Za-z]{6,}/);
  });

  it("is whole for every figure of the site in both languages", () => {
    for (const model of [...storyModels, ...indicatorModels]) {
      for (const language of languages) {
        const { name, description } = describeFigure(model, language);
        expect(name, model.id).not.toBe("");
        expect(description, model.id).toMatch(/[.。]$/);
        expect(description, model.id).not.toMatch(/undefined|NaN|Infinity|\.\.|。。/);
      }
    }
  });
});

describe("a data table", () => {
  const { rows } = figureTable(resolveFigure(spec, catalogue), "en");

  it("has every row with its printed form, its source and what became of it in the picture", () => {
    expect(rows.map(({ row, value, standing }) => [row, value, standing])).toEqual([
      ["share@2013-12", "91%", "shown"],
      ["share@2015-12", "less than 70%", "shown"],
      ["share@2016-12", "80%", "shown"],
      ["share@2019-12", "99%", "shown"],
      ["share@2019-12~other", "97%", "shown as another source’s value"],
      ["share@2020-12", "at least 98%", "shown"],
      ["share@2020-12!2015-10-26", "98%", "target set on 26 October 2015"],
    ]);
    expect(rows[0]).toMatchObject({ printed: { text: "91", language: "en" }, source: { id: "gazette" } });
  });

  it("says of a reported row whether the others of its measure and period agree", () => {
    expect(rows.map(({ row, agreement }) => [row, agreement])).toContainEqual([
      "share@2016-12",
      "one statement",
    ]);
    for (const row of ["share@2019-12", "share@2019-12~other"])
      expect(rows.find((one) => one.row === row)?.agreement).toBe("statements disagree");
    expect(rows.at(-1)?.agreement).toBeUndefined();
  });

  it("names only rows and programmes that the catalogue has, and what is calculated from such rows", () => {
    const known = new Set([
      ...real.observations.keys(),
      ...real.targets.keys(),
      ...real.claims.keys(),
      ...real.events.map(({ id }) => id),
    ]);
    const named = storyModels.flatMap((model) =>
      figureTable(model, "zh").rows.map(({ row }) => row.replace(/=.*/, "")),
    );
    expect(named.filter((row) => !known.has(row))).toEqual([]);
    expect(named.length).toBeGreaterThan(100);
  });
});

describe("what authors write of a figure", () => {
  it("types no number that is not a year, because a title is bound to no row", () => {
    const typed = [...figureSpecs.values()].flatMap(({ title }) =>
      languages.flatMap((language) => title[language].replaceAll(dates, "").match(/\d+/g) ?? []),
    );
    expect(typed.filter((number) => number !== "832")).toEqual([]);
  });

  it("has its id as its key", () => {
    expect([...figureSpecs].filter(([id, one]) => id !== one.id)).toEqual([]);
  });
});

/** Years, and months in Chinese; beside them only the name of the 832 counties may hold a number. */
const dates = /(?:19|20)\d\d|\d{1,2}月/g;
