import { describe, expect, it } from "vitest";
import { figureTable } from "../../src/figures/index.ts";
import { inventedFigures } from "../../src/site/invented/sheet.ts";
import { drawn, storyModels } from "../figures/everyFigure.ts";

const pictures = drawn([...storyModels, ...inventedFigures], [360, 720]);

describe("what is calculated here", () => {
  const calculated = pictures.flatMap((picture) => {
    const { rows } = figureTable(picture.model, picture.language);
    return rows.filter(({ row }) => row.includes("=")).map((line) => ({ ...picture, line }));
  });

  it("is pointed at like any reported value: the mark and its line in the table have one id", () => {
    const lost = calculated.filter(
      ({ scene, line }) => !scene.marks.some(({ row, type }) => row === line.row && type !== "text"),
    );
    expect(lost.map(({ name, line }) => `${name}: ${line.row}`)).toEqual([]);
    const kinds = new Set(calculated.map(({ line }) => line.row.split("=")[1]));
    expect([...kinds].toSorted()).toEqual(["gap", "growth", "implied", "rest", "share"]);
  });

  it("is never drawn as what a source states: neither dot nor solid bar", () => {
    const firm = pictures.flatMap(({ name, scene }) =>
      scene.marks
        .filter(({ row, type }) => row?.includes("=") === true && /dot|bar/.test(type))
        .filter((mark) => !("fill" in mark && /pale|hatch/.test(mark.fill)))
        .map(({ row }) => `${name}: ${row}`),
    );
    expect(firm).toEqual([]);
  });
});
