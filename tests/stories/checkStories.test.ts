import { describe, expect, it } from "vitest";
import { findBareNumerals } from "../../src/stories/bareNumbers.ts";
import { parseReferences, parseStory, placeOf } from "../../src/stories/story.ts";

const story = (text: string, language = "en") => {
  const parsed = parseStory(`src/content/stories/invented/${language}.mdx`, text);
  if (!parsed) throw new Error("The invented path is no story.");
  return parsed;
};
const bare = (text: string) => findBareNumerals(story(text)).map((numeral) => numeral.text);

describe("bare numerals", () => {
  it("finds digits in any script, and sizes written as words", () => {
    expect(bare("Sales rose by 98% to １２ units, or two million.")).toEqual(["98%", "１２", "million"]);
    expect(bare("销售额增长两倍，达三亿元，占一半。")).toEqual(["两倍", "三亿", "一半"]);
    expect(bare("It doubled, then grew tenfold.")).toEqual(["doubled", "tenfold"]);
  });

  it("finds fractions and multiples in words, and lets places in a row stand", () => {
    expect(bare("A third of them, two thirds, less than a quarter, nine in ten, eight times.")).toEqual([
      "A third",
      "two thirds",
      "a quarter",
      "nine in ten",
      "eight times",
    ]);
    expect(bare("占四分之一，又占三成，翻了一番，成倍增长，减半")).toEqual([
      "四分之",
      "三成",
      "翻了一番",
      "成倍",
      "减半",
    ]);
    expect(bare("A third plan came in the first quarter, and many times more.")).toEqual([]);
  });

  it("lets years stand, and ordinary words that only look like numbers", () => {
    expect(bare("In 2014 and in 2020 it grew. 一百个村不算；增长成为常态。")).toEqual([]);
  });

  it("lets dates stand", () => {
    expect(bare("On 6 November 2020, 2020年9月5日, but not 6 villages")).toEqual(["6"]);
  });

  it("does not read tags, link addresses or settings as prose", () => {
    expect(
      bare('---\ntheme: commerce\npublished: 2026-11-22\n---\n<Num row="a@2019" /> [there](/en/1/)'),
    ).toEqual([]);
  });

  it("reads the headline in the front matter as prose", () => {
    expect(bare("---\ntitle: A rise of 98 points\n---\n")).toEqual(["98"]);
  });
});

describe("references", () => {
  it("takes the kind and id of each tag in order", () => {
    const text =
      '<Num row="a@2019" /> <Num claim="b"/> <Figure id="c" /> <Disagreement indicator="d" period="2018" />';
    expect(parseReferences(story(text)).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "row a@2019",
      "claim b",
      "figure c",
      "disagreement d@2018",
    ]);
  });

  it("takes the chart that steps tell, and every mark that a step lights", () => {
    const text = '<Steps figure="a">\n<Step at="b@2019 c">\nWords.\n</Step>\n</Steps>';
    expect(parseReferences(story(text)).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "figure a",
      "step b@2019",
      "step c",
    ]);
  });

  it("turns a Num that names nothing, or two things, into a reference that cannot exist", () => {
    expect(parseReferences(story('<Num /><Num row="a" claim="b" />')).map(({ id }) => id)).toEqual(["", ""]);
  });

  it("counts lines and columns from one", () => {
    expect(placeOf("ab\ncd", 4)).toEqual({ line: 2, column: 2 });
  });
});
