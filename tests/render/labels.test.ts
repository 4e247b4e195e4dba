import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Language, languages } from "../../src/base/language.ts";
import { launchBrowser } from "../browser.ts";
import { indicatorModels, storyModels } from "../figures/everyFigure.ts";
import { lookAtWords } from "./lookAtWords.ts";
import { figureSheet } from "./sheet.ts";

const viewports = [320, 360, 768, 1280, 1600];
const textSizes = [100, 200];

let browser: Browser;
const pages = new Map<Language, Page>();

beforeAll(async () => {
  browser = await launchBrowser();
  for (const language of languages) {
    const page = await browser.newPage();
    await page.setContent(figureSheet([...storyModels, ...indicatorModels], language));
    pages.set(language, page);
  }
});
afterAll(() => browser.close());

const cases = languages.flatMap((language) =>
  textSizes.flatMap((textSize) => viewports.map((width) => ({ language, textSize, width }))),
);

describe.each(cases)("every figure in $language on a screen of $width px at $textSize % text", (one) => {
  it("keeps its words apart, whole, inside its frame and large enough to read", async ({ skip }) => {
    const page = pages.get(one.language);
    if (page === undefined) throw new Error("The page is not open.");
    await page.setViewportSize({ width: one.width, height: 900 });
    const seen = await page.evaluate(lookAtWords, one.textSize);
    // A bare machine may lack faces of the usual widths; there the pictures are as wide as its own faces make them.
    skip(!seen.usualFaces, "No face with the widths of Arial, or none for Chinese.");
    expect(seen.figures).toBe(storyModels.length + indicatorModels.length);
    expect(seen.overlapping).toEqual([]);
    expect(seen.outside).toEqual([]);
    expect(seen.small).toEqual([]);
    expect(seen.pageOverflow).toBeLessThanOrEqual(0);
  });
});
