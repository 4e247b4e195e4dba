import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/base/language.ts";
import { grammarTexts } from "../../src/site/messages/grammar.ts";
import { findBareNumerals } from "../../src/stories/bareNumbers.ts";
import { glossary, termGroups } from "../../src/stories/glossary.ts";
import { catalogue } from "../figures/everyFigure.ts";
import { typedOnPurpose } from "./typedOnPurpose.ts";

interface Words {
  readonly where: string;
  readonly text: string;
}

/** Every text under a key of a language; what is asked for words is given some without digits. */
function textsIn(value: unknown, where: string): readonly Words[] {
  if (typeof value === "function") {
    const words: unknown = Reflect.apply(value, undefined, Array(value.length).fill("x"));
    return textsIn(words, where);
  }
  if (typeof value === "string") return /\.(?:en|zh)$/.test(where) ? [{ where, text: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  const parts = value instanceof Map ? [...value] : Object.entries(value);
  return parts.flatMap(([key, part]) => textsIn(part, `${where}.${String(key)}`));
}

const root = join(import.meta.dirname, "../..");
const messageFiles = globSync("src/site/messages/*.ts", { cwd: root });
const messages = await Promise.all(
  messageFiles.map(async (file) => textsIn(await import(join(root, file)), file)),
);
const pages = globSync("src/content/texts/*/*.mdx", { cwd: root }).map((file) => ({
  where: file,
  text: readFileSync(join(root, file), "utf8"),
}));
const indicators = [...catalogue.indicators.values()].flatMap(({ id, name, label }) =>
  textsIn({ name, label }, id),
);
const all = [
  ...messages.flat(),
  ...textsIn(glossary, "glossary"),
  ...textsIn(termGroups, "groups"),
  ...pages,
  ...indicators,
];

const allowed = new Set([...catalogue.bareNumbers].map(({ text }) => text));

/** What is typed in a text, without the exceptions that it may hold. */
function typedIn({ where, text }: Words): readonly string[] {
  const rest = typedOnPurpose.reduce((words, exception) => words.replaceAll(exception.text, " "), text);
  return findBareNumerals({ text: rest })
    .filter((numeral) => !allowed.has(numeral.text))
    .map((numeral) => `${where}: ${numeral.text}`);
}

describe("the words of the site", () => {
  it("are all seen: messages, glossary, pages of text and names of indicators", () => {
    expect(messages.filter((words) => words.length === 0)).toEqual([]);
    expect(pages).toHaveLength(4);
    expect(indicators).toHaveLength(catalogue.indicators.size * 2 * languages.length);
  });

  it("type no figure: a number on a page comes from a row or a count", () => {
    expect(all.flatMap(typedIn)).toEqual([]);
  });

  it("need every exception that is made for them, and each says why", () => {
    const unused = typedOnPurpose.filter(
      (exception) =>
        exception.why === "" ||
        findBareNumerals(exception).length === 0 ||
        !all.some(({ text }) => text.includes(exception.text)),
    );
    expect(unused).toEqual([]);
  });

  it("explain the marks by characters that a source printed", () => {
    const rows = [catalogue.observations, catalogue.targets, catalogue.claims];
    const printed = new Set(rows.flatMap((map) => [...map.values()].map((row) => row.printed)));
    const samples = Object.values(grammarTexts).flatMap((mark) => mark.printed.map(([, text]) => text));
    expect(samples.length).toBeGreaterThan(10);
    expect(samples.filter((text) => !printed.has(text))).toEqual([]);
  });
});
