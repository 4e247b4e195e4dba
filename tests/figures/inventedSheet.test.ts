import { describe, expect, it } from "vitest";
import { languages } from "../../src/base/language.ts";
import { figureKey, grammarMarks } from "../../src/figures/index.ts";
import { boxesOverlap, isInside, textBox } from "../../src/scenes/boxes.ts";
import { sceneFor, type Mark } from "../../src/scenes/index.ts";
import { inventedFigures } from "../../src/site/invented/sheet.ts";
import { figureKinds } from "../../src/site/messages/figures.ts";
import { storyModels } from "./everyFigure.ts";

const scenes = inventedFigures.flatMap((model) =>
  languages.map((language) => ({ name: `${model.kind} ${language}`, scene: sceneFor(model, language, 360) })),
);
const textsOf = (marks: readonly Mark[]) => marks.filter((mark) => mark.type === "text");

describe("the sheet of invented figures", () => {
  it("shows every mark of the grammar that a key can name", () => {
    const shown = new Set(inventedFigures.flatMap(figureKey));
    // What is exact needs no key.
    expect(grammarMarks.filter((mark) => !shown.has(mark))).toEqual(["exact"]);
  });

  it("shows every kind of chart that a story has", () => {
    const kinds = new Set(inventedFigures.map(({ kind }) => kind));
    expect([...new Set(storyModels.map(({ kind }) => kind))].filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it("says of itself that its figures are invented, and each of its kinds has a name", () => {
    for (const { title, kind } of inventedFigures) {
      expect([title.en, title.zh].join(" ")).toMatch(/Invented.*虚构/);
      expect(figureKinds.has(kind), kind).toBe(true);
    }
  });

  it.each(scenes)("draws $name with its words apart and inside the frame", ({ scene }) => {
    const boxes = textsOf(scene.marks).map((mark) => ({ text: mark.text, box: textBox(mark) }));
    const frame = { left: 0, right: scene.width, top: 0, bottom: scene.height };
    expect(boxes.filter(({ box }) => !isInside(box, frame)).map(({ text }) => text)).toEqual([]);
    const meeting = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .flatMap((other) => (boxesOverlap(one.box, other.box) ? [`${one.text} | ${other.text}`] : [])),
    );
    expect(meeting).toEqual([]);
  });

  it("draws no solid point for a row that is not exact", () => {
    const exact = new Set(
      scenes.flatMap(({ scene }) =>
        scene.marks.flatMap((mark) =>
          mark.type === "dot" && mark.fill === "filled" && mark.row !== undefined ? [mark.row] : [],
        ),
      ),
    );
    expect([...exact].filter((row) => /homes@201[0259]|inns@|mills@2012|rafts/.test(row))).toEqual([]);
  });
});
