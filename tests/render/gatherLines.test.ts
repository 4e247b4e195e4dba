import { expect, it } from "vitest";
import { pageSkin, svgMarkup } from "../../src/render/index.ts";
import type { LineMark, Mark, Scene, TextMark } from "../../src/scenes/scene.ts";
import { drawn, indicatorModels, storyModels } from "../figures/everyFigure.ts";

// Invented marks.
const tick = (x: number): LineMark => ({
  type: "line",
  points: [
    [x, 90],
    [x, 94],
  ],
  style: "solid",
  weight: 1,
  tone: "soft",
});
const word = (x: number): TextMark => ({
  type: "text",
  x,
  y: 99,
  text: "Invented",
  size: 14,
  anchor: "start",
  bold: false,
  tone: "soft",
});
const dot: Mark = { type: "dot", x: 5, y: 5, r: 4, fill: "filled", tone: "accent" };
const pathsOf = (marks: readonly Mark[]) =>
  svgMarkup(sceneOf(marks), pageSkin, { hidden: true }).match(/ d="[^"]*"/g);

function sceneOf(marks: readonly Mark[]): Scene {
  return { id: "invented-360", width: 360, height: 100, theme: "coverage", language: "en", marks };
}

it("lines that look alike and stand for no row are one path, also where words lie between", () => {
  expect(pathsOf([tick(10), word(10), tick(20.5), word(20.5), tick(31)])).toEqual([
    ' d="M10 90v4M20.5 90v4M31 90v4"',
  ]);
});

it("lines that another mark parts, that look otherwise or that stand for a row keep their own paths", () => {
  expect(pathsOf([tick(10), dot, tick(20)])).toHaveLength(2);
  expect(pathsOf([tick(10), { ...tick(20), weight: 2 }])).toHaveLength(2);
  expect(pathsOf([tick(10), { ...tick(20), strength: 0.5 }])).toHaveLength(2);
  expect(pathsOf([tick(10), { ...tick(20), row: "share@2019" }, tick(30)])).toHaveLength(3);
});

it("a way told step by step comes to the very points that the scene names", () => {
  for (const { name, scene } of drawn([...storyModels, ...indicatorModels], [360, 720])) {
    const markup = svgMarkup(scene, pageSkin, { hidden: true });
    const ends = new Set([...markup.matchAll(/ d="([^"]*)"/g)].flatMap(([, way = ""]) => pointsOf(way)));
    const lost = scene.marks.flatMap((mark) =>
      mark.type === "line" ? mark.points.map(([x, y]) => `${x} ${y}`).filter((at) => !ends.has(at)) : [],
    );
    expect([name, lost]).toEqual([name, []]);
  }
});

/** Every point at which a way begins, turns or ends. */
function pointsOf(way: string): readonly string[] {
  let [x, y] = [0, 0];
  return [...way.matchAll(/([Mmhvl])(-?[\d.]+)(?:[ ]?(-?[\d.]+))?/g)].map(([, step, first, second]) => {
    const [one, two] = [Number(first), Number(second ?? 0)];
    if (step === "M") [x, y] = [one, two];
    else if (step === "v") y += one;
    else [x, y] = [x + one, y + two];
    return `${Number(x.toFixed(3))} ${Number(y.toFixed(3))}`;
  });
}
