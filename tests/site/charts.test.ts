import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { launchBrowser, openPage } from "../browser.ts";
import { lookAtWords } from "../render/lookAtWords.ts";
import { faultyTips, shownTip } from "./lookAtTips.ts";
import { siteBrowser } from "./siteBrowser.ts";
import { scriptsOf } from "./sitePages.ts";

const story = new URL("/en/stories/rural-commerce/", inject("siteAddress")).href;
const chart = "#rural-retail-series";
const { visit } = siteBrowser();

const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Opens the story and hands over its page. */
const read = <T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>) =>
  visit(story, options, look);

/** Marks of the chart of the given row, in the drawing that the screen shows. */
const marks = (page: Page, row: string) =>
  page.locator(`${chart} svg:visible [data-row="${row}"]:not(text)`).first();

describe("a chart that is not on the screen", () => {
  it("is put off for one frame and no longer, so that a picture of the whole page has it", async () => {
    const putOff = await read(phone, async (page) => {
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      return page.evaluate(() =>
        [...document.querySelectorAll("svg.chart")]
          .filter((drawing) => drawing.getClientRects().length > 0)
          .map((drawing) => getComputedStyle(drawing).contentVisibility),
      );
    });
    expect(putOff.length).toBeGreaterThan(5);
    expect(new Set(putOff)).toEqual(new Set(["visible"]));
  });

  it("has its place from the first frame", async () => {
    const wrong = await read(phone, (page) =>
      page.evaluate(() => {
        for (const drawing of document.querySelectorAll<SVGElement>("svg.chart"))
          drawing.style.animation = "none";
        const drawings = [...document.querySelectorAll<SVGElement>("svg.chart")];
        const height = (drawing: SVGElement) => drawing.getBoundingClientRect().height;
        const whole = drawings.map(height);
        for (const drawing of drawings) drawing.style.contentVisibility = "hidden";
        return drawings.map(height).filter((now, at) => Math.abs(now - (whole[at] ?? 0)) > 0.5);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a mark that is pointed at", () => {
  it("shows its figure, its printed form, its source and whether statements agree", async () => {
    const tip = await read(desk, async (page) => {
      await marks(page, "rural-online-retail@2019").hover();
      return page.evaluate(shownTip);
    });
    expect(tip?.text).toMatch(/1\.7 trillion yuan/);
    expect(tip?.text).toMatch(/As printed\s+1\.7 trillion yuan/);
    expect(tip?.text).toMatch(/Source\s*\S+/);
    expect(tip?.text).toMatch(/shown; statements (?:agree|disagree)/);
    expect(tip?.fault).toBeUndefined();
  });

  it("shows what it is, and that it is calculated here, where no source printed it", async () => {
    const tip = await read(desk, async (page) => {
      await page
        .locator('#rural-retail-growth svg:visible [data-row="rural-online-retail@2019=growth"]')
        .first()
        .hover();
      return page.evaluate(shownTip);
    });
    expect(tip?.text).toMatch(/^20–28\.2%.*printed levels allow, 2019.*calculated here/s);
  });

  it("keeps its words while the pointer goes to them, and loses them when it goes away", async () => {
    const seen = await read(desk, async (page) => {
      await marks(page, "rural-online-retail@2019").hover();
      await page.locator(".tip").hover();
      await page.waitForTimeout(400);
      const reached = await page.locator(".tip").isVisible();
      await page.mouse.move(2, 2);
      await page.locator(".tip").waitFor({ state: "hidden", timeout: 2000 });
      return reached;
    });
    expect(seen).toBe(true);
  });

  it("is silenced by Escape while the pointer stays", async () => {
    const seen = await read(desk, async (page) => {
      await marks(page, "rural-online-retail@2019").hover();
      const before = await page.locator(".tip").isVisible();
      await page.keyboard.press("Escape");
      return [before, await page.locator(".tip").isVisible()];
    });
    expect(seen).toEqual([true, false]);
  });
});

describe("by keyboard", () => {
  it("each chart is one stop, named by its title, and its marks are named by their rows", async () => {
    const charts = await read(desk, (page) =>
      page.locator(".drawing svg:visible").evaluateAll((all) =>
        all.map((svg) => ({
          stops: svg.querySelectorAll('[tabindex="0"]').length,
          role: svg.getAttribute("role"),
          named: document.getElementById(svg.getAttribute("aria-labelledby") ?? "")?.textContent !== "",
          first: svg.querySelector('[tabindex="0"]')?.getAttribute("aria-label") ?? "",
        })),
      ),
    );
    expect(charts.length).toBeGreaterThan(4);
    for (const one of charts) {
      expect(one).toMatchObject({ stops: 1, role: "application", named: true });
      expect(one.first.split("; ").length).toBeGreaterThan(3);
    }
  });

  it("arrows move along a line, Home and End go to its ends, Escape leaves", async () => {
    const seen = await read(desk, async (page) => {
      const now = () => page.evaluate(() => (document.activeElement as SVGElement).dataset["row"]);
      const rows: (string | undefined)[] = [];
      await page.locator(`${chart} svg:visible [tabindex="0"]`).focus();
      rows.push(await now());
      for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft", "End", "Home"]) {
        await page.keyboard.press(key);
        rows.push(await now());
      }
      const tip = await page.evaluate(shownTip);
      await page.keyboard.press("Escape");
      const [silent, stays] = [await page.locator(".tip").isHidden(), await now()];
      await page.keyboard.press("Escape");
      return { rows, tip, silent, stays, left: await page.evaluate(() => document.activeElement?.tagName) };
    });
    const [first, second, third, again, last, home] = seen.rows;
    expect(new Set([first, second, third, last]).size).toBe(4);
    expect([again, home]).toEqual([second, first]);
    expect(seen.tip?.fault).toBeUndefined();
    expect(seen).toMatchObject({ silent: true, stays: first, left: "BODY" });
  });

  it.each([320, 768, 1280])(
    "at %i px the words of every mark stay on the screen and off the mark",
    async (width) => {
      const seen = await read({ viewport: { width, height: 740 } }, (page) => page.evaluate(faultyTips));
      expect(seen.marks).toBeGreaterThan(30);
      expect(seen.faults).toEqual([]);
    },
  );
});

describe("the words of a mark", () => {
  it("go along with it when the window grows narrow", async () => {
    const tip = await visit("/en/figures/rural-on-and-offline/embed/", desk, async (page) => {
      await page.locator("svg:visible [tabindex='0']").focus();
      await page.keyboard.press("End");
      await page.setViewportSize({ width: 760, height: 800 });
      await page.waitForTimeout(200);
      return page.evaluate(shownTip);
    });
    expect(tip).toMatchObject({ fault: undefined });
  });
});

describe("by touch", () => {
  it("a tap on a mark shows its words, a tap elsewhere puts them away", async () => {
    const seen = await read(phone, async (page) => {
      await marks(page, "rural-online-retail@2019").scrollIntoViewIfNeeded();
      await marks(page, "rural-online-retail@2019").tap();
      const tip = await page.evaluate(shownTip);
      await page.touchscreen.tap(4, 4);
      return { tip, after: await page.locator(".tip").isVisible() };
    });
    expect(seen.tip?.text).toContain("1.7 trillion yuan");
    expect(seen.tip?.fault).toBeUndefined();
    expect(seen.after).toBe(false);
  });
});

describe("a chart", () => {
  it("that an address names is marked", async () => {
    const outline = await read(desk, async (page) => {
      await openPage(page, `${story}${chart}`);
      return page.locator(chart).evaluate((figure) => getComputedStyle(figure).outlineStyle);
    });
    expect(outline).toBe("solid");
  });

  it("is a plain picture without the script", async () => {
    const seen = await read({ ...desk, javaScriptEnabled: false }, async (page) => ({
      stops: await page.locator(".drawing [tabindex]").count(),
      roles: await page
        .locator(".drawing svg")
        .evaluateAll((all) => [...new Set(all.map((svg) => svg.getAttribute("role")))]),
    }));
    expect(seen).toEqual({ stops: 0, roles: ["img"] });
  });

  it("has words of twice the size for a reader who doubled the text, on a page that still fits", async () => {
    const large = await launchBrowser(["--blink-settings=defaultFontSize=32"]);
    try {
      for (const width of [360, 1280]) {
        const page = await large.newPage({ viewport: { width, height: 740 } });
        await openPage(page, story);
        const seen = await page.evaluate(lookAtWords, 100);
        expect(seen.small).toEqual([]);
        expect(seen.pageOverflow).toBeLessThanOrEqual(0);
      }
    } finally {
      await large.close();
    }
  });
});

describe("the script of the charts", () => {
  it("is one file on every page with a chart, under 6 kB compressed", () => {
    const folder = inject("siteFolder");
    const named = globSync("**/*.html", { cwd: folder }).flatMap((page) => {
      const html = readFileSync(join(folder, page), "utf8");
      return /<details id="[^"]+-table"/.test(html) ? [scriptsOf(html)] : [];
    });
    const [source = ""] = named[0] ?? [];
    expect(named.every((sources) => sources.includes(source))).toBe(true);
    expect(brotliCompressSync(readFileSync(join(folder, source))).byteLength).toBeLessThan(6_000);
  });
});
