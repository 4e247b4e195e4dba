import { describe, expect, it } from "vitest";
import { resolveFigure } from "../../src/figures/index.ts";
import type { FigureSpec } from "../../src/figures/spec.ts";
import { sceneFor, type Mark } from "../../src/scenes/index.ts";
import { inventedCatalogue, type InventedRow } from "../figures/inventedCatalogue.ts";

function marksOf(
  rows: readonly InventedRow[],
  more: Partial<Extract<FigureSpec, { kind: "series" }>> = {},
): readonly Mark[] {
  const catalogue = inventedCatalogue([{ id: "share", breaks: ["2018"] }], rows, [
    { of: "share", by: "2020-12", set: "2015", value: 98 },
  ]);
  const head = { id: "invented", title: { en: "", zh: "" }, subtitle: { en: "", zh: "" }, theme: "coverage" };
  const spec: FigureSpec = { ...head, kind: "series", lines: [{ indicator: "share" }], ...more };
  return sceneFor(resolveFigure(spec, catalogue), "en", 720).marks;
}

function standingFor(marks: readonly Mark[], row: string): readonly string[] {
  return marks
    .filter((mark) => mark.row === row && mark.type !== "text")
    .map((mark) => (mark.type === "dot" ? `${mark.fill} dot` : mark.type));
}

describe("a value on a line", () => {
  const at = (qualifier: NonNullable<InventedRow["qualifier"]>): readonly Mark[] =>
    marksOf([
      { of: "share", at: "2018-12", value: 60 },
      { of: "share", at: "2019-12", value: 80, qualifier },
      { of: "share", at: "2020-12", value: 90 },
    ]);
  const row = "share@2019-12";

  it("is a filled dot where it is exact, and never otherwise", () => {
    expect(standingFor(at("exact"), row)).toEqual(["filled dot"]);
    expect(standingFor(at("about"), row)).toEqual(["soft dot"]);
    expect(standingFor(at("nearly"), row)).toEqual(["soft dot"]);
    for (const qualifier of ["more_than", "at_least", "less_than", "at_most"] as const)
      expect(standingFor(at(qualifier), row)).toEqual(["line"]);
  });

  it("points where the truth may lie, with hatching on that side", () => {
    const bound = (qualifier: "more_than" | "less_than") => {
      const marks = at(qualifier);
      const chevron = marks.find(({ type }) => type === "chevron");
      const hatch = marks.find((mark) => mark.type === "bar" && mark.fill === "hatch");
      const stop = marks.find((mark) => mark.type === "line" && mark.row === row);
      const y = stop?.type === "line" ? (stop.points[0]?.[1] ?? 0) : 0;
      return {
        toward: chevron?.type === "chevron" && chevron.toward,
        above: hatch?.type === "bar" && hatch.y < y,
      };
    };
    expect(bound("more_than")).toEqual({ toward: "up", above: true });
    expect(bound("less_than")).toEqual({ toward: "down", above: false });
  });

  it("has no line leading to a ceiling", () => {
    const strokes = at("less_than").filter(
      (mark) => mark.type === "line" && mark.tone === "accent" && mark.row === undefined && mark.weight > 1.5,
    );
    const long = strokes.filter(
      (mark) =>
        mark.type === "line" && Math.abs((mark.points[0]?.[0] ?? 0) - (mark.points.at(-1)?.[0] ?? 0)) > 30,
    );
    expect(long).toEqual([]);
  });
});

describe("a line", () => {
  it("is cut by an upright and a number where the measure changed, and the number is explained below", () => {
    const marks = marksOf([
      { of: "share", at: "2017-12", value: 60 },
      { of: "share", at: "2018-12", value: 80 },
    ]);
    expect(
      marks.filter((mark) => mark.type === "line" && mark.style === "dashed" && mark.tone === "caution"),
    ).toHaveLength(2);
    expect(
      marks.some((mark) => mark.type === "text" && mark.text.startsWith("Break, 2018: The ruler changed.")),
    ).toBe(true);
    expect(
      marks.some((mark) => mark.type === "line" && mark.style === "solid" && mark.tone === "accent"),
    ).toBe(false);
  });

  it("keeps its value labels on their own side of a break", () => {
    const marks = marksOf([
      { of: "share", at: "2016-12", value: 55 },
      { of: "share", at: "2017-12", value: 60 },
      { of: "share", at: "2018-06", value: 62 },
      { of: "share", at: "2019-12", value: 80 },
    ]);
    const rule = marks.find((mark) => mark.type === "line" && mark.style === "dashed");
    const label = marks.find((mark) => mark.type === "text" && mark.row === "share@2018-06");
    const x = rule?.type === "line" ? (rule.points[0]?.[0] ?? 0) : 0;
    expect(label?.type === "text" ? label.x : undefined).toBeGreaterThan(x);
  });

  it("carries a flag, never a dot, for a target", () => {
    const marks = marksOf(
      [
        { of: "share", at: "2018-12", value: 60 },
        { of: "share", at: "2019-12", value: 80 },
      ],
      { targetsOf: ["share"] },
    );
    expect(standingFor(marks, "share@2020-12!2015")).toEqual(["flag"]);
    expect(marks.some((mark) => mark.type === "text" && mark.text === "Target 98%")).toBe(true);
  });

  it("shows a contradicting value hollow, bracketed to the one in use", () => {
    const marks = marksOf([
      { of: "share", at: "2018-12", value: 60 },
      { of: "share", at: "2018-12", value: 78, by: "other", reason: "unexplained" },
      { of: "share", at: "2019-12", value: 80 },
    ]);
    expect(standingFor(marks, "share@2018-12~other")).toEqual(["hollow dot"]);
    expect(marks.some((mark) => mark.type === "text" && mark.text === "or 78%")).toBe(true);
  });

  it("numbers a remark and says it under the plot", () => {
    const text = { en: "The first spring of the epidemic.", zh: "疫情的第一个春天。" };
    const rows = [
      { of: "share", at: "2018-12", value: 60 },
      { of: "share", at: "2019-12", value: 80 },
    ];
    const marks = marksOf(rows, { notes: [{ indicator: "share", period: "2019-12", text }] });
    expect(marks.filter((mark) => mark.type === "text" && mark.text === "1")).toHaveLength(2);
    expect(marks.some((mark) => mark.type === "text" && mark.text === text.en)).toBe(true);
  });
});
