import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser, openPage } from "../browser.ts";

// What a screen reader says on its way through a chart, written down: whoever changes a chart reads it, and hears it.
const reader = readFileSync(
  createRequire(import.meta.url).resolve("@guidepup/virtual-screen-reader/browser.js"),
  "utf8",
);

interface VirtualReader {
  readonly start: (options: { readonly container: Element }) => Promise<void>;
  readonly next: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly lastSpokenPhrase: () => Promise<string>;
  readonly spokenPhraseLog: () => Promise<readonly string[]>;
}

let browser: Browser;
let pages: Readonly<Record<"plain" | "script", Page>>;

beforeAll(async () => {
  browser = await launchBrowser();
  pages = { plain: await newPage(), script: await newPage() };
  // The page as it comes, without what scripts add.
  await pages.plain.route("**/*.js", (route) => route.abort());
});
afterAll(() => browser.close());

/** A page into which the reader is put by us, which the page's policy would not let anybody do. */
async function newPage(): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  return context.newPage();
}

/** Everything that is said from the beginning of a figure to the head of its table. */
async function readingOf(page: Page, story: string, figure: string): Promise<readonly string[]> {
  await openPage(page, new URL(story, inject("siteAddress")).href);
  // As text, since the test runner rewrites imports in functions.
  const address = `URL.createObjectURL(new Blob([${JSON.stringify(reader)}], { type: "text/javascript" }))`;
  await page.evaluate(`import(${address}).then((all) => Object.assign(globalThis, { reader: all.virtual }))`);
  return page.evaluate(readAloud, figure);
}

async function readAloud(figure: string): Promise<readonly string[]> {
  const { reader: virtual } = globalThis as unknown as { readonly reader: VirtualReader };
  const container = document.getElementById(figure);
  if (!container) return [];
  await virtual.start({ container });
  for (let steps = 0; steps < 500 && !(await virtual.lastSpokenPhrase()).startsWith("table"); steps++)
    await virtual.next();
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said;
}

const charts = [
  ["a series", "stories/rural-commerce/", "express-outlets"],
  ["bars", "stories/wired-villages/", "why-offline"],
  ["units", "stories/welfare/", "paired-counties"],
  ["years of decay", "stories/decay/", "where-figures-decay"],
  ["a dumbbell", "stories/rural-commerce/", "rural-retail-growth"],
  ["a funnel", "stories/welfare/", "requests-matched"],
  ["a hundred", "stories/wired-villages/", "hundred-villages"],
  ["multiples", "stories/wired-villages/", "climb-by-area"],
  ["rivals", "stories/learning/", "multimedia-classrooms"],
  ["a slope", "stories/learning/", "school-lines-and-rooms"],
  ["a strip", "stories/welfare/", "accounts-and-help"],
  ["a timeline", "timeline/", "programmes-2014-to-2021"],
] as const;

const pictures = (said: readonly string[]) =>
  said.filter((phrase) => /^(?:img|image|graphics|application|chart|可用)/.test(phrase));

/** What every reading of a chart keeps to: one description, no label by itself, the table in the end. */
function holdToPromises(said: readonly string[]): void {
  const [picture = ""] = pictures(said);
  expect(picture).toMatch(/^[^,]+, .{5,}, .{20,}/);
  const end = `end of ${picture}`;
  expect(said.filter((phrase) => phrase !== end && phrase.includes(picture.slice(-20)))).toEqual([picture]);
  expect(said.at(-1)).toMatch(/^table, /);
  expect(said.filter((phrase) => phrase.trim() === "")).toEqual([]);
  expect(said.length).toBeLessThan(20);
}

describe.each(["en", "zh"])("a screen reader in %s", (language) => {
  it.each(charts)("reads %s as one picture with a name and a description", async (_, story, figure) => {
    const said = await readingOf(pages.plain, `${language}/${story}`, figure);
    await expect(`${said.join("\n")}\n`).toMatchFileSnapshot(`readings/${figure}.${language}.txt`);
    expect(pictures(said)).toEqual([expect.stringMatching(/^image, /)]);
    holdToPromises(said);
  });

  it.each(charts)("with script reads %s as that and one mark, named by its row", async (_, story, figure) => {
    const said = await readingOf(pages.script, `${language}/${story}`, figure);
    await expect(`${said.join("\n")}\n`).toMatchFileSnapshot(`readings/${figure}.${language}.script.txt`);
    expect(pictures(said)).toEqual([
      expect.stringMatching(/^(?:chart for arrow keys|可用方向键浏览的图表), /),
      expect.stringMatching(/^image, (?:[^;；]+[;；]){3,}/),
    ]);
    holdToPromises(said);
  });
});
