import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { wordedStatements } from "../../src/figures/wordedStatements.ts";
import { checkPhrases, covers, namesIn } from "../../src/stories/checkPhrases.ts";
import { findPhrases } from "../../src/stories/phrases.ts";
import { catalogue } from "../figures/everyFigure.ts";

const found = (text: string) => findPhrases({ text }).map((phrase) => phrase.text);

describe("statements in words", () => {
  it("are found in English: the greater part, time between two dates, a fastest", () => {
    expect(
      found("Most of them, nearly all, came five years later; the fastest did so a month before."),
    ).toEqual(["Most", "nearly all", "five years", "fastest", "a month before"]);
  });

  it("are found in Chinese", () => {
    expect(found("大多数在五年之后，几乎都比别人早两年，升得最快，首次过半。")).toEqual([
      "大多数",
      "五年之后",
      "几乎",
      "早两年",
      "最快",
      "首次",
    ]);
  });

  it("are let stand where they are bound, in the text or, for headlines, in the front matter", () => {
    expect(found('<Derived of="x">Most of them</Derived> came.')).toEqual([]);
    expect(found('---\ntitle: "Most came"\nstatements:\n  "Most came": x\n---\nMost came.')).toEqual([
      "Most",
    ]);
  });

  it("are let stand where an exception holds the whole phrase, and only there", () => {
    const prose = "What we would most like. Most came.";
    const at = (text: string, offset: number) => covers("would most like", { text, offset }, prose);
    expect([at("most", 14), at("Most", 25)]).toEqual([true, false]);
  });
});

describe("the check of what stories say in words", () => {
  const path = "src/content/stories/invented/en.mdx";
  const check = (text: string) =>
    checkPhrases([{ path, text }], catalogue, { true: () => true, false: () => false }).map(
      ({ rule }) => rule,
    );

  it("reports words that nothing is named for, a name that is not there, and rows that do not bear it out", () => {
    expect(check("Most came.")).toEqual(["story-statement-is-bound"]);
    expect(check('<Derived of="absent">Most</Derived> came.')).toEqual(["story-statement-exists"]);
    expect(check('<Derived of="false">Most</Derived> came.')).toEqual(["story-statement-holds"]);
    expect(check('<Derived of="true">Most</Derived> came.')).toEqual([]);
  });
});

it("every named statement is said by a story", () => {
  const said = globSync("src/content/stories/*/*.mdx").flatMap((file) =>
    namesIn({ text: readFileSync(file, "utf8") }).map(({ of }) => of),
  );
  expect(Object.keys(wordedStatements).filter((name) => !said.includes(name))).toEqual([]);
});
