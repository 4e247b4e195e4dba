import { describe, expect, it } from "vitest";
import { figureSpecs, resolveFigure } from "../../../src/figures/index.ts";
import type { TimelineModel } from "../../../src/figures/kinds/timeline.ts";
import type { Mark, Scene } from "../../../src/scenes/index.ts";
import { sceneFor } from "../../../src/scenes/index.ts";
import { catalogue } from "../everyFigure.ts";

const spec = figureSpecs.get("programmes-2014-to-2021");
const found = spec && resolveFigure(spec, catalogue);
if (found?.kind !== "timeline") throw new Error("There is no timeline.");
const model: TimelineModel = found;

/** Where each year is named, on every axis of the picture. */
function yearPlaces({ marks }: Scene): readonly (readonly number[])[] {
  const years = marks.flatMap((mark) =>
    mark.type === "text" && mark.anchor === "middle" && /^20\d\d$/.test(mark.text) ? [mark] : [],
  );
  return [...Map.groupBy(years, ({ text }) => text).values()].map((same) => same.map(({ x }) => x));
}

const xOf = (mark: Mark): readonly [number, number] =>
  mark.type === "line"
    ? [mark.points[0]?.[0] ?? 0, mark.points.at(-1)?.[0] ?? 0]
    : mark.type === "bar"
      ? [mark.x, mark.x + mark.width]
      : [0, 0];

describe("the programmes under a chart", () => {
  it.each([360, 720])("stand on the very axis of the chart, %i units wide", (width) => {
    const scene = sceneFor(model, "en", width);
    const places = yearPlaces(scene);
    expect(places.length).toBeGreaterThan(3);
    for (const [inChart, ...below] of places) expect(below).toEqual([inChart]);
  });

  it("stand later the later they are dated, and over a whole year where only the year is known", () => {
    const { marks } = sceneFor(model, "en", 720);
    const events = model.lanes.flatMap(({ events }) => events);
    const drawn = events.map(({ event, start, end }) => {
      const mark = marks.find(({ row, type }) => row === event.id && type !== "text");
      if (mark === undefined) throw new Error(`"${event.id}" is not drawn.`);
      return { start, years: end - start, x: xOf(mark), type: mark.type, grain: event.date.grain };
    });
    const inOrder = drawn.toSorted((a, b) => a.start - b.start).map(({ x }) => Math.round(x[0] + 2));
    expect(inOrder.slice(1).every((x, at) => x + 3 >= (inOrder[at] ?? 0))).toBe(true);
    for (const { type, grain } of drawn) expect(type).toBe(grain === "year" ? "bar" : "line");
  });

  it.each([360, 720])(
    "stand beside the name of their lane only before all below it, %i units wide",
    (width) => {
      for (const language of ["en", "zh"] as const) {
        const { marks } = sceneFor(model, language, width);
        for (const { label, events } of model.lanes) {
          const named = marks.find((mark) => mark.type === "text" && mark.text === label[language]);
          const rows = events.map(({ event }) =>
            marks.find((mark) => mark.type === "text" && mark.row === event.id),
          );
          const beside = rows.map(
            (mark) => mark?.type === "text" && named?.type === "text" && mark.y === named.y,
          );
          expect(beside.lastIndexOf(true), label[language]).toBe(beside.filter(Boolean).length - 1);
        }
      }
    },
  );

  it("keep the chart within the years that are shown", () => {
    const times = model.series.lines.flatMap(({ points }) => points.map(({ time }) => time));
    expect(Math.min(...times)).toBeGreaterThan(2013.98);
    expect(Math.max(...times)).toBeLessThanOrEqual(2022);
    for (const { points, links } of model.series.lines) expect(links).toHaveLength(points.length - 1);
  });
});
