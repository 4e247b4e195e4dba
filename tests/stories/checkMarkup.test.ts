import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/base/language.ts";
import { checkSite } from "../../src/build/checkSite.ts";
import { reportText } from "../../src/catalogue/report.ts";
import { checkMarkup } from "../../src/stories/checkMarkup.ts";

const path = "src/content/stories/invented/en.mdx";
const problemsIn = (text: string) => checkMarkup([{ path, text }]);
const told = (text: string) =>
  problemsIn(text).map(({ rule, at: { line, column } }) => `${line}:${column} ${rule}`);

describe("a story", () => {
  it.each([
    ['Words.\n\nIt was <Num row="a@2019" />, <Derived of="b">most</Derived>.', []],
    ['<Steps figure="a">\n<Step at="b">\n**Words**\n</Step>\n</Steps>', []],
    ['It says <span lang="zh-Hans">以上</span>.', []],
    ['---\ntitle: "<script>{a}[y](javascript:b)"\n---\nWords.', []],
  ])("may hold words, Markdown and our own elements: %j", (text, problems) => {
    expect(told(text)).toEqual(problems);
  });

  it.each([
    "https://example.org/a?b#c",
    "http://example.org",
    "../services/",
    "./a.html",
    "/en/data/",
    "/",
    "#part",
  ])("may link to a page: %s", (address) => {
    expect(told(`[there](${address}), [here][1]\n\n[1]: ${address}`)).toEqual([]);
  });

  it.each([
    "<script>",
    "<img src=x />",
    "<iframe",
    "<Fragment set:html='x' />",
    "<Num.x />",
    "<Numeral />",
    "<num />",
    "<>",
    "<!-- x -->",
    "<span onclick='x'>",
    '<span lang="en" onclick="x">',
    '<Term id="<script>" />',
    "`<script>`",
    "<https://example.org>",
    "![x](/a.png)",
    "![x][y]",
  ])("holds no other element: %s", (text) => {
    expect(told(`---\na: b\n---\n\nWords ${text}`)).toEqual([
      `5:${7 + text.search(/<(?!Term)|!/)} story-element-is-ours`,
    ]);
  });

  it.each([
    "{alert(1)}",
    "{\nalert(1)}",
    "<Num {...x} />",
    '<Num row={"x"} />',
    "import x from 'y'",
    "\uFEFFimport x from 'y'",
    "export const x = 1",
    "import{x} from 'y'",
  ])("runs no program: %j", (text) => {
    expect(new Set(problemsIn(`Words.\n\n${text}`).map(({ rule }) => rule))).toEqual(
      new Set(["story-is-no-program"]),
    );
  });

  it("may begin a line with a word that only begins as a program does", () => {
    expect(told("importers gained\n\nexport-led growth, exports and import duties")).toEqual([]);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#115;cript:alert(1)",
    "&#47;/evil.example",
    "data:text/html,x",
    "mailto:a@b.example",
    "//evil.example/",
    "/\\evil.example/",
    "..//evil.example",
    "https://user@evil.example/",
    "https:evil.example",
    "services/",
    "",
  ])("links to nothing but pages: %j", (address) => {
    expect(told(`[x](${address})`)).toEqual(["1:5 story-link-leads-to-a-page"]);
    expect(told(`[x](\n  ${address} "title")`)).toHaveLength(1);
    expect(told(`[x]\n\n[x]: ${address}\n`)).toHaveLength(1);
  });
});

describe("what is told of markup in a story", () => {
  const text = [
    "[x](javascript:alert(1)) <img src='https://evil.example/p.gif' onerror='x' />",
    "<script>alert(1)</script>",
    "![x](/p.gif)",
    "{alert(1)}",
    "import x from 'y'",
  ].join("\n\n");

  it.each(languages)("says where, what and what to do: %s", async (language) => {
    await expect(`${reportText(problemsIn(text), language)}\n`).toMatchFileSnapshot(
      `../fixtures/stories/markup.${language}.txt`,
    );
  });

  it("is told by the check of the site, whatever the data", () => {
    const rules = checkSite([{ path, content: "<script>alert(1)</script>" }]).problems.map(
      ({ rule }) => rule,
    );
    expect(rules.filter((rule) => rule === "story-element-is-ours")).toHaveLength(1);
  });
});

it("every story of the site holds to it", () => {
  const files = globSync("src/content/stories/*/*.mdx");
  expect(files.length).toBeGreaterThan(2);
  expect(checkMarkup(files.map((file) => ({ path: file, text: readFileSync(file, "utf8") })))).toEqual([]);
});
