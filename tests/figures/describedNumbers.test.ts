import { describe, expect, it } from "vitest";
import { type Language, languages } from "../../src/base/language.ts";
import { measures } from "../../src/base/measure.ts";
import { formatPeriod, type Period } from "../../src/base/period.ts";
import { readPrinted } from "../../src/base/printed.ts";
import { describeFigure, type FigureModel } from "../../src/figures/index.ts";
import { findBareNumerals } from "../../src/stories/bareNumbers.ts";
import { indicatorModels, rivalModels, sparkModels, storyModels } from "./everyFigure.ts";

type Node = Readonly<Record<string, unknown>>;

/** Parts of a model that the picture does not show as values: rows left out, the whole rows behind marks. */
const notShown: ReadonlySet<string> = new Set(["statement", "listed", "notes", "unit"]);

/** Every object of a model that the picture shows. */
function nodesOf(value: unknown): readonly Node[] {
  if (typeof value !== "object" || value === null) return [];
  const parts = Object.entries(value).filter(([key]) => !notShown.has(key));
  return [value as Node, ...parts.flatMap(([, part]) => nodesOf(part))];
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/** The values that a model states; of a calculated one the ends, as they are printed; of squares their sum. */
function valuesOf(model: FigureModel): readonly number[] {
  const stated = nodesOf(model).flatMap(({ quantity, width }) =>
    [quantity, width].flatMap((part) => nodesOf(part).map(({ value }) => value)),
  );
  const ends = nodesOf(model).flatMap(({ type, interval }) =>
    type === "calculated" ? nodesOf(interval).flatMap(({ low, high }) => [low, high]) : [],
  );
  const squares = model.kind === "units" ? model.groups.map(({ reading }) => reading.quantity.value) : [];
  return [
    ...stated.filter(isNumber),
    ...ends.filter(isNumber).map((end) => Number(end.toPrecision(Math.abs(end) < 10 ? 2 : 3))),
    squares.reduce((sum, value) => sum + value, 0),
  ];
}

const isPeriod = (value: unknown): value is Period =>
  typeof value === "object" && value !== null && "grain" in value;

/** The dates that a model holds, as descriptions may write them. */
function datesOf(model: FigureModel, language: Language): readonly string[] {
  const nodes = nodesOf(model);
  const periods = (nodes as readonly unknown[]).filter(isPeriod);
  const empty = nodes.flatMap(({ emptyYears }) => (Array.isArray(emptyYears) ? emptyYears : []));
  const written = periods.flatMap((period) =>
    [undefined, ...measures].map((measure) => formatPeriod(period, language, measure)),
  );
  return [...written, ...empty.map((year) => (language === "en" ? String(year) : `${String(year)}年`))];
}

/** The words that name marks. */
function labelsOf(model: FigureModel, language: Language): readonly string[] {
  return nodesOf(model).flatMap(({ label }) => nodesOf(label).flatMap((words) => String(words[language])));
}

const scale = "(?: (?:thousand|million|billion|trillion)|万亿|[百千]?[万亿])?";
const numeral = new RegExp(`\\d[\\d,]*(?:\\.\\d+)?(?:–\\d[\\d.,]*)?${scale}`, "g");

/** The numbers that a written one states: both ends of a range, each in the scale of the last. */
function readNumbers(written: string): readonly (number | undefined)[] {
  const tail = new RegExp(`${scale}$`).exec(written)?.[0] ?? "";
  return written.split("–").map((end) => readPrinted(end.endsWith(tail) ? end : end + tail)?.value);
}

/** Every number of a description that the model does not give. */
function unfounded(model: FigureModel, language: Language, description: string): readonly string[] {
  const known = [...labelsOf(model, language), ...datesOf(model, language)]
    .filter((text) => /\d/.test(text))
    .toSorted((a, b) => b.length - a.length);
  const rest = known.reduce((text, words) => text.replaceAll(words, "·"), description);
  const values = valuesOf(model);
  const isFounded = (number: number | undefined): boolean =>
    number !== undefined && values.some((value) => Math.abs(value - number) <= 1e-9 * Math.abs(value));
  return (rest.match(numeral) ?? []).filter((written) => !readNumbers(written).every(isFounded));
}

const models = [...storyModels, ...indicatorModels, ...rivalModels, ...sparkModels];

describe("the description of every picture", () => {
  it.each(languages)("prints only numbers that its model gives: %s", (language) => {
    const wrong = models.flatMap((model) =>
      unfounded(model, language, describeFigure(model, language).description).map((n) => `${model.id}: ${n}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(languages)("would not pass with a number of its own: %s", (language) => {
    const [model] = storyModels;
    if (model === undefined) throw new Error("There is no figure.");
    expect(unfounded(model, language, "1.23 billion 12.3亿 45.6% 7–8%")).toHaveLength(4);
  });

  it("names its marks without figures: years, and what a measure is called", () => {
    const names = /\d+ ?(?:Mbps|G\b|M(?![a-z]))|832|60(?:\+|岁)/g;
    const typed = models.flatMap((model) =>
      languages.flatMap((language) =>
        labelsOf(model, language).flatMap((label) =>
          findBareNumerals({ text: label.replace(names, "") }).map(({ text }) => `${model.id}: ${text}`),
        ),
      ),
    );
    expect(typed).toEqual([]);
  });
});
