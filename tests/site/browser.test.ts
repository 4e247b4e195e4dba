import { describe, expect, inject, it } from "vitest";
import { openPage } from "../browser.ts";
import { lookAtFrames, lookAtWidth } from "./lookAtWidth.ts";
import { siteBrowser, wordsOf } from "./siteBrowser.ts";
import { pageKinds, readPages } from "./sitePages.ts";

const address = inject("siteAddress");
const storyPages = readPages(inject("siteFolder"))
  .map(({ path }) => path)
  .filter((path) => /^\/(?:en|zh)\/stories\/./.test(path));
const { newTab, visit } = siteBrowser();

/** What a browser notes of any page that answers 404, ours included. */
const isOurs404 = (path: string, message: string) => path === "/404.html" && message.includes("404");

describe("in a browser", () => {
  it.each(pageKinds)("%s says nothing on the console and fits 320 px", async (path) => {
    const page = await newTab({ viewport: { width: 320, height: 640 } });
    const said = wordsOf(page);
    page.on("requestfailed", (request) => said.push(`failed: ${request.url()}`));
    await openPage(page, new URL(path, address).href);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.close();
    expect(said.filter((message) => !isOurs404(path, message))).toEqual([]);
    expect(width).toBeLessThanOrEqual(320);
  });
});

describe("an unknown address", () => {
  it("answers 404 in both languages", async () => {
    const seen = await visit("/en/no-such-page/", {}, (page) => page.locator("h1, h2").allTextContents());
    expect(seen).toEqual(["There is no such page", "没有这个页面"]);
  });
});

// Its browser keeps 32 px as the size of text, as readers of large print have it.
describe("with text of twice the size", () => {
  const large = siteBrowser("--blink-settings=defaultFontSize=32");

  it("every kind of page fits 320 px: only charts, tables and code are scrolled, inside their frames", async () => {
    const page = await large.newTab({ viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const path of [...pageKinds, ...storyPages]) {
      await page.goto(new URL(path, address).href);
      const { width, widest } = await page.evaluate(lookAtWidth);
      if (width > 320) wide.push(`${path}: ${width} px, ${widest}`);
    }
    expect(wide).toEqual([]);
  });

  it("what is scrolled in its frame is scrolled by keyboard too, without script", async () => {
    const page = await large.newTab({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    const unreached: string[] = [];
    let frames = 0;
    for (const path of [...pageKinds, ...storyPages]) {
      await page.goto(new URL(path, address).href);
      const seen = await page.evaluate(lookAtFrames);
      frames += seen.scrolled;
      unreached.push(...seen.unreached.map((each) => `${path}: ${each}`));
    }
    expect(unreached).toEqual([]);
    expect(frames).toBeGreaterThan(50);
  });
});

describe("without script", () => {
  const withoutScript = { javaScriptEnabled: false, viewport: { width: 360, height: 800 } };

  it.each(["/en/stories/rural-commerce/", "/zh/stories/rural-commerce/"])(
    "%s shows its charts, their tables and its sources",
    async (path) => {
      const seen = await visit(path, withoutScript, async (page) => ({
        charts: await page.locator("figure svg:visible").count(),
        tables: await page.locator("figure table tbody").count(),
        numbers: await page.locator(".num a[href*='/indicators/']").count(),
      }));
      expect(seen.charts).toBeGreaterThanOrEqual(5);
      expect(seen.tables).toBeGreaterThanOrEqual(5);
      expect(seen.numbers).toBeGreaterThan(30);
    },
  );

  it("a number's source opens in place on a phone and closes again", async () => {
    const seen = await visit("/en/stories/rural-commerce/", withoutScript, async (page) => {
      const note = page.locator(".note").first();
      const before = await note.isVisible();
      await page.locator(".ask").first().click();
      const open = await note.isVisible();
      await page.keyboard.press("Escape");
      return { before, open, after: await note.isVisible() };
    });
    expect(seen).toEqual({ before: false, open: true, after: false });
  });

  it("a number's source stands in the margin of a wide screen", async () => {
    const seen = await visit(
      "/en/stories/rural-commerce/",
      { ...withoutScript, viewport: { width: 1280, height: 900 } },
      async (page) => {
        const [note, text] = await Promise.all([
          page.locator(".note").first().boundingBox(),
          page.locator(".prose > p").first().boundingBox(),
        ]);
        return { note: note?.x ?? 0, textEnd: (text?.x ?? 0) + (text?.width ?? 0) };
      },
    );
    expect(seen.note).toBeGreaterThan(seen.textEnd);
  });

  it("an indicator shows its chart and every row", async () => {
    const seen = await visit("/zh/indicators/rural-online-retail/", withoutScript, async (page) => ({
      charts: await page.locator("figure svg:visible").count(),
      rows: await page.locator("table.records tr[id^='rural-online-retail@']").count(),
    }));
    expect(seen.charts).toBe(1);
    expect(seen.rows).toBeGreaterThan(10);
  });
});
