import { describe, expect, inject, it } from "vitest";
import { openPage } from "../browser.ts";
import { lookAtFrames, lookAtWidth } from "./lookAtWidth.ts";
import { siteBrowser, wordsOf } from "./siteBrowser.ts";
import { pageKinds, readPages } from "./sitePages.ts";

const address = inject("siteAddress");
const pages = readPages(inject("siteFolder"));
const storyPages = pages.map(({ path }) => path).filter((path) => /^\/(?:en|zh)\/stories\/./.test(path));
const { newTab, visit } = siteBrowser();

/** Run inside a page: the size on the screen of the smallest words in all drawings that it shows. */
function smallestWords(): number {
  const shown = [...document.querySelectorAll<SVGSVGElement>("svg")].filter(
    (svg) => svg.getClientRects().length > 0,
  );
  const sizes = shown.flatMap((svg) => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return [...svg.querySelectorAll("text")].map(
      (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
    );
  });
  return Math.min(...sizes);
}

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

  it("the words of every drawing are of twice the size", async () => {
    const drawn = pages.filter(({ path, html }) => pageKinds.includes(path) && /<svg[^]*?<text/.test(html));
    const usual = await newTab({ viewport: { width: 320, height: 640 } });
    const doubled = await large.newTab({ viewport: { width: 320, height: 640 } });
    const grown: string[] = [];
    for (const { path } of drawn) {
      const [before = 0, after = 0] = await Promise.all(
        [usual, doubled].map(async (page) => {
          await page.goto(new URL(path, address).href);
          return page.evaluate(smallestWords);
        }),
      );
      if (after < 1.9 * before) grown.push(`${path}: ${before} px, then ${after} px`);
    }
    expect(drawn.length).toBeGreaterThan(15);
    expect(grown).toEqual([]);
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
