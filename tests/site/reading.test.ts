import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../browser.ts";

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
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  // The reader is put into the page by us, which the page's policy would not let anybody do.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  // The page as it comes, without what scripts add.
  await page.route("**/*.js", (route) => route.abort());
});
afterAll(() => browser.close());

/** Everything that is said from the beginning of a figure to the head of its table. */
async function readingOf(story: string, figure: string): Promise<readonly string[]> {
  await page.goto(new URL(story, inject("siteAddress")).href);
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
] as const;

describe.each(["en", "zh"])("a screen reader in %s", (language) => {
  it.each(charts)("reads %s as words before it reads any mark", async (_, story, figure) => {
    const said = await readingOf(`${language}/${story}`, figure);
    await expect(`${said.join("\n")}\n`).toMatchFileSnapshot(`readings/${figure}.${language}.txt`);
    // One picture, with a name and a description; its marks and labels say nothing by themselves.
    const pictures = said.filter((phrase) => /^(?:img|image|graphics|application)\b/.test(phrase));
    expect(pictures).toHaveLength(1);
    expect(pictures[0]).toMatch(/^image, .{5,}, .{20,}/);
    expect(said.slice(-1)[0]).toMatch(/^table, /);
    expect(said.filter((phrase) => phrase.trim() === "")).toEqual([]);
  });
});
