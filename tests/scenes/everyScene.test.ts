import { describe, expect, it } from "vitest";
import { boxesOverlap, isInside, textBox } from "../../src/scenes/boxes.ts";
import type { BarMark, Mark, TextMark } from "../../src/scenes/scene.ts";
import {
  catalogue,
  drawn,
  indicatorModels,
  rivalModels,
  sparkModels,
  storyModels,
} from "../figures/everyFigure.ts";

const widths = [320, 360, 540, 720, 960];
const pictures = [...drawn(storyModels, widths), ...drawn([...indicatorModels, ...rivalModels], [360, 720])];
const all = [...pictures, ...drawn(sparkModels, [120, 144])];

function textsOf(marks: readonly Mark[]): readonly TextMark[] {
  return marks.filter((mark) => mark.type === "text");
}

describe("words in every figure, at every width, in both languages", () => {
  it("never cover one another", () => {
    const collisions = pictures.flatMap(({ name, scene }) => {
      const texts = textsOf(scene.marks);
      return texts.flatMap((one, at) =>
        texts
          .slice(at + 1)
          .filter((other) => boxesOverlap(textBox(one), textBox(other)))
          .map((other) => `${name}: "${one.text}" and "${other.text}"`),
      );
    });
    expect(collisions).toEqual([]);
  });

  it("never leave the frame", () => {
    const cut = pictures.flatMap(({ name, scene }) => {
      const frame = { left: 0, right: scene.width, top: 0, bottom: scene.height };
      return textsOf(scene.marks)
        .filter((mark) => !isInside(textBox(mark), frame))
        .map(({ text }) => `${name}: "${text}"`);
    });
    expect(cut).toEqual([]);
  });

  it("are never smaller than twelve pixels in a picture shown at its width", () => {
    const small = pictures.flatMap(({ name, scene }) =>
      textsOf(scene.marks)
        .filter(({ size }) => size < 12)
        .map(({ text }) => `${name}: "${text}"`),
    );
    expect(small).toEqual([]);
  });
});

describe("every mark of every figure", () => {
  it("has finite places, rounded to a tenth", () => {
    const numbers = all.flatMap(({ name, scene }) =>
      scene.marks.flatMap((mark) => numbersIn(mark).map((value) => ({ name, value }))),
    );
    expect(
      numbers.filter(
        ({ value }) => !Number.isFinite(value) || Math.abs(value * 10 - Math.round(value * 10)) > 1e-6,
      ),
    ).toEqual([]);
  });

  it("stays inside the frame, but for the width of a stroke", () => {
    const outside = all.flatMap(({ name, scene }) =>
      scene.marks
        .flatMap(placesOf)
        .filter(([x, y]) => x < -3 || x > scene.width + 3 || y < -3 || y > scene.height + 3)
        .map((place) => `${name} ${String(place)}`),
    );
    expect(outside).toEqual([]);
  });
});

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === "weight" || key === "strength" ? [] : numbersIn(one),
  );
}

function placesOf(mark: Mark): readonly (readonly [number, number])[] {
  switch (mark.type) {
    case "line":
    case "area":
      return mark.points;
    case "bar":
      return [
        [mark.x, mark.y],
        [mark.x + mark.width, mark.y + mark.height],
      ];
    case "flag":
      return [
        [mark.x, mark.y],
        [mark.x + (mark.side === "right" ? 9 : -9), mark.y - mark.height],
      ];
    case "arrow":
      return [
        [mark.x, mark.top],
        [mark.x, mark.bottom],
      ];
    case "units":
      return mark.runs.flatMap(({ x, y, count }) => [
        [x, y] as const,
        [x + (count - 1) * mark.step + mark.size, y + mark.size] as const,
      ]);
    default:
      return [[mark.x, mark.y]];
  }
}

describe("certainty", () => {
  it("draws nothing that is not exact as an exact point", () => {
    const false_ = all.flatMap(({ name, scene }) =>
      scene.marks
        .filter(claimsToBeExact)
        .filter((mark) => !isExact(mark.row))
        .map((mark) => `${name}: ${mark.row ?? "a mark without a row"}`),
    );
    expect(false_).toEqual([]);
  });

  it("ends a solid bar that stands for no exact value in hatching, fading or an upright", () => {
    const bare = all.flatMap(({ name, scene }) =>
      scene.marks
        .filter(isNamelessSolid)
        .filter((bar) => !goesOn(bar, scene.marks))
        .map(({ x, y }) => `${name}: bar at ${x}, ${y}`),
    );
    expect(bare).toEqual([]);
  });

  it("lets full squares that stand for no exact value go on in hatched ones", () => {
    const bare = all.flatMap(({ name, scene }) => {
      const squares = scene.marks.filter((mark) => mark.type === "units");
      const sure = squares.filter(
        ({ fill, row, runs }) => fill === "solid" && row === undefined && runs.length > 1,
      );
      const open = squares.filter(({ fill, row }) => fill === "hatch" && row !== undefined && isOpen(row));
      return sure.length > open.length ? [name] : [];
    });
    expect(bare).toEqual([]);
  });

  it("gives every open bound that is drawn a mark that points where the truth may lie", () => {
    const silent = all.filter(
      ({ scene }) =>
        rowsDrawn(scene.marks).some(isOpen) && !scene.marks.some(({ type }) => type === "chevron"),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it("never draws a target as an outcome", () => {
    const targets = all.flatMap(({ name, scene }) =>
      scene.marks
        .filter(
          ({ type, row }) =>
            row !== undefined && catalogue.targets.has(row) && type !== "flag" && type !== "text",
        )
        .map(() => name),
    );
    expect(targets).toEqual([]);
  });

  it("draws no forecast solid", () => {
    const solid = all.flatMap(({ name, scene }) =>
      scene.marks
        .filter(claimsToBeExact)
        .filter(({ row }) => row !== undefined && catalogue.observations.get(row)?.status === "forecast")
        .map(() => name),
    );
    expect(solid).toEqual([]);
  });
});

/** A filled or hollow dot, a hard-ended solid bar or full squares say: exactly so much. */
function claimsToBeExact(mark: Mark): boolean {
  if (mark.type === "dot")
    return (mark.fill === "filled" && !isKey(mark)) || (mark.fill === "hollow" && mark.row !== undefined);
  if (mark.type === "units") return mark.fill === "solid" && mark.row !== undefined;
  return mark.type === "bar" && mark.fill === "solid" && mark.row !== undefined;
}

function isNamelessSolid(mark: Mark): mark is BarMark {
  return mark.type === "bar" && mark.fill === "solid" && mark.row === undefined && mark.height !== 10;
}

/** Does another mark take up the bar's end? */
function goesOn({ x, y, width }: BarMark, marks: readonly Mark[]): boolean {
  const end = x + width;
  return marks.some((mark) => {
    if (mark.type === "bar")
      return mark.fill !== "solid" && Math.abs(mark.x - end) <= 2 && Math.abs(mark.y - y) <= 1;
    return (
      mark.type === "line" && mark.points.some(([px, py]) => Math.abs(px - end) <= 2 && Math.abs(py - y) <= 4)
    );
  });
}

// Samples in a key stand for no row; every other filled dot must.
function isKey(mark: Mark): boolean {
  return mark.row === undefined;
}

function isExact(row: string | undefined): boolean {
  const statement =
    row === undefined ? undefined : (catalogue.observations.get(row) ?? catalogue.claims.get(row));
  return statement?.quantity?.qualifier === "exact";
}

function rowsDrawn(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap(({ row, type }) => (row === undefined || type === "text" ? [] : [row]));
}

function isOpen(row: string): boolean {
  const qualifier = catalogue.observations.get(row)?.quantity?.qualifier;
  return qualifier !== undefined && qualifier !== "exact" && qualifier !== "about";
}
