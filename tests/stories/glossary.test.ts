import { describe, expect, it } from "vitest";
import { fileURLToPath } from "node:url";
import { languages } from "../../src/base/language.ts";
import { checkSite } from "../../src/build/checkSite.ts";
import { readFiles } from "../../src/build/readFiles.ts";
import { findBareNumerals } from "../../src/stories/bareNumbers.ts";
import { glossary, termGroups } from "../../src/stories/glossary.ts";

const { catalogue } = checkSite(await readFiles(fileURLToPath(new URL("../..", import.meta.url))));
const terms = [...glossary.values()];

describe("the glossary", () => {
  it("gives each id once", () => {
    expect(glossary.size).toBe(termGroups.flatMap((group) => group.terms).length);
  });

  it("rests on measures that exist", () => {
    const dead = terms.flatMap(({ id, measures }) =>
      measures
        .filter((measure) => !catalogue?.indicators.has(measure))
        .map((measure) => `${id} → ${measure}`),
    );
    expect(dead).toEqual([]);
  });

  it("types no figure: only the name of the 832 counties, dates, and how percentages are spoken of", () => {
    const spoken = new Set(["832", "percent", "百分之"]);
    const typed = terms.flatMap(({ id, text, name }) =>
      languages.flatMap((language) =>
        findBareNumerals({ text: `${name[language]} ${text[language]}` })
          .filter((numeral) => !spoken.has(numeral.text))
          .map((numeral) => `${id} ${numeral.text}`),
      ),
    );
    expect(typed).toEqual([]);
  });
});
