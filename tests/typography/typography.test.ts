import { readFileSync, globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/base/language.ts";
import { ownWords } from "./ownWords.ts";

/** Each place where our words of one language match a pattern, with some words around it. */
function found(language: Language, pattern: RegExp): readonly string[] {
  return ownWords
    .filter((words) => words.language === language)
    .flatMap(({ file, text }) =>
      [...text.matchAll(pattern)].map(
        ({ index }) => `${file}: …${text.slice(Math.max(0, index - 12), index + 14)}…`,
      ),
    );
}

const han = "[\\u3007\\u4e00-\\u9fff]";

describe("our own words", () => {
  it("are seen in both languages, in stories, code and data", () => {
    for (const language of ["en", "zh"] as const)
      for (const place of ["src/content", "src/site", "src/figures", "data/"])
        expect(
          ownWords.filter((words) => words.language === language && words.file.startsWith(place)).length,
        ).toBeGreaterThan(50);
  });
});

describe("Chinese", () => {
  it("has full-width marks beside Han characters", () => {
    expect(found("zh", new RegExp(`${han}[,;:?!()]|[,;:?!()]${han}|${han}\\.(?!\\w)`, "g"))).toEqual([]);
  });

  it("types no space between Han and Latin letters or digits: the style sheet makes the distance", () => {
    expect(found("zh", new RegExp(`${han} +[\\w%\\u3007\\u4e00-\\u9fff]|[\\w%] +${han}`, "g"))).toEqual([]);
  });

  it("quotes with “” alone", () => {
    expect(found("zh", /["'「」『』＂]/g)).toEqual([]);
  });

  it("begins no line with a mark that belongs to the one before, and emphasises nothing by slant", () => {
    // Words of the site may be the marks that join others.
    const lines = found("zh", /^[，。、；：？！）”’》]/g);
    expect(lines.filter((line) => !line.startsWith("src/site/"))).toEqual([]);
    expect(found("zh", /\*[^*]+\*|\b_[^_]+_\b/g)).toEqual([]);
  });
});

describe("English", () => {
  it("has curly quotes and apostrophes", () => {
    expect(found("en", /["']/g)).toEqual([]);
  });

  it("has no double space, no space before a mark, no hyphen for a dash", () => {
    expect(found("en", /\S {2,}\S|\w [,;:.?!](?=\s|$)| -{1,2} /g)).toEqual([]);
  });

  it("is spelled the British way", () => {
    expect(
      found(
        "en",
        /\b(?:colors?|centers?|centered|fibers?|labor|neighbors?|neighborhoods?|favor\w*|behavior\w*|analyz\w+|organiz\w+|recogniz\w+|realiz\w+|summariz\w+|emphasiz\w+|standardiz\w+|digitiz\w+|modernized|traveled|traveling|labeled|labeling|modeled|catalogs?|canceled|licens(?:e(?= (?:of|under|is)))|defense|offense|fulfill|enroll|gray|meters?|kilometers?|liters?|skeptic\w*|plow\w*|toward(?!s))\b/g,
      ),
    ).toEqual([]);
  });
});

describe("the style sheets", () => {
  const styles = globSync("src/styles/*.css")
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");

  it("slant nothing", () => {
    expect(styles).not.toMatch(/font-style:\s*(?:italic|oblique)/);
  });

  it("make the distance between Han and Latin letters, and break Chinese lines strictly", () => {
    expect(styles).toContain("text-autospace: normal");
    expect(styles).toContain("line-break: strict");
  });
});
