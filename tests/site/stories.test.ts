import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openPage } from "../browser.ts";
import { siteBrowser } from "./siteBrowser.ts";
import { scriptsOf } from "./sitePages.ts";

const address = inject("siteAddress");
const folder = inject("siteFolder");

interface StoryPage {
  readonly path: string;
  readonly language: "en" | "zh";
  readonly title: string;
  readonly source: string;
}

const stories: readonly StoryPage[] = globSync("src/content/stories/*/*.mdx").map((file) => {
  const [story = "", name = ""] = file.replaceAll("\\", "/").split("/").slice(-2);
  const language = name.startsWith("zh") ? "zh" : "en";
  const source = readFileSync(file, "utf8");
  return {
    path: `/${language}/stories/${story}/`,
    language,
    title: /^title: "(.*)"$/m.exec(source)?.[1] ?? "",
    source,
  };
});
const withSteps = stories.filter(({ source }) => source.includes("<Steps "));

const { newTab, visit } = siteBrowser();

const wide = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 } };

describe("every story", () => {
  it("is one of seven, in two languages", () => {
    expect(stories).toHaveLength(14);
  });
});

// Each story is opened once, and looked at in turn: wide, on paper, on a phone.
describe.each(stories)("$path", ({ path, language, title, source }) => {
  let page: Page;
  beforeAll(async () => {
    page = await newTab(wide);
    await openPage(page, new URL(path, address).href);
  });
  afterAll(() => page.close());

  it("says what it is, of when, by whom and how long", async () => {
    const seen = {
      title: await page.locator("h1").textContent(),
      standfirst: (await page.locator(".standfirst").textContent()) ?? "",
      byline: (await page.locator(".byline").textContent()) ?? "",
    };
    expect(seen.title).toBe(title);
    expect(seen.standfirst.length).toBeGreaterThan(40);
    const facts =
      language === "en"
        ? [/The Last Mile project/, /Data as of \d/, /\d-minute read/]
        : [/“最后一公里”项目/, /数据截至\d/, /约需\d+分钟/];
    for (const fact of facts) expect(seen.byline).toMatch(fact);
  });

  it("has four to seven charts, each followed by how we know, and both boxes", async () => {
    const seen = await page.evaluate(() => {
      const charts = [...document.querySelectorAll(".story > .figure, .story > .steps")];
      return {
        charts: document.querySelectorAll(".story figure").length,
        unexplained: charts
          .filter((chart) => !chart.matches(":has(+ .how, + script + .how)"))
          .map((chart) => chart.querySelector("figcaption")?.textContent),
        disagreements: document.querySelectorAll(".disagreement").length,
        notSaid: document.querySelectorAll(".not-said").length,
      };
    });
    expect(seen.charts).toBeGreaterThanOrEqual(4);
    expect(seen.charts).toBeLessThanOrEqual(7);
    expect(seen.unexplained).toEqual([]);
    expect(seen.disagreements).toBeGreaterThan(0);
    expect(seen.notSaid).toBe(1);
  });

  it("says that sources disagree only where one of them does", async () => {
    const boxes = await page.locator(".disagreement").evaluateAll((all) =>
      all.map((box) => ({
        title: box.querySelector(".aside-title")?.textContent ?? "",
        rows: [...box.querySelectorAll("dd")].slice(1).map((row) => row.textContent),
      })),
    );
    const agreeing = /Does not contradict the figure used|与采用的数字不矛盾/;
    for (const { title: said, rows } of boxes)
      expect([said, /^(?:Printed differently|写法不一)/.test(said)]).toEqual([
        said,
        rows.every((row) => agreeing.test(row)),
      ]);
  });

  it("leads to the story before, the story after and its twin", async () => {
    const seen = {
      neighbours: await page
        .locator(".neighbours h3 a, .neighbours h2 a, .neighbours a")
        .evaluateAll((links) => [
          ...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
        ]),
      twin: await page.locator(".next a[rel=alternate]").getAttribute("href"),
    };
    const others = seen.neighbours.filter(
      (link) => link.startsWith(`/${language}/stories/`) && link !== path,
    );
    expect(others).toHaveLength(2);
    expect(seen.twin).toBe(path.replace(`/${language}/`, language === "en" ? "/zh/" : "/en/"));
  });

  it.runIf(source.includes("<Steps "))(
    "lights a mark in both drawings of a chart with each of its steps",
    async () => {
      const dark = await page.evaluate(() =>
        [...document.querySelectorAll(".steps")].flatMap((block) =>
          [...block.querySelectorAll<HTMLElement>(".step")].flatMap((step) =>
            (step.dataset["at"] ?? "")
              .split(" ")
              .filter((id) =>
                [...block.querySelectorAll(".drawing > div")].some(
                  (drawing) => !drawing.querySelector(`[data-row="${id}"], [data-row^="${id}@"]`),
                ),
              ),
          ),
        ),
      );
      expect(dark).toEqual([]);
    },
  );

  it("stands alone on paper: charts whole, every figure numbered to its source, no menus", async () => {
    await page.emulateMedia({ media: "print" });
    const seen = await page.evaluate(() => {
      const visible = (element: Element) => element.checkVisibility();
      const count = (query: string) => [...document.querySelectorAll(query)].filter(visible).length;
      const notes = [...document.querySelectorAll(".footnotes li")];
      return {
        inText: count(".story .note, .story .gloss"),
        notes: notes.length,
        bare: notes.filter((note) => !visible(note) || note.textContent.trim().length < 20).length,
        astray: [...document.querySelectorAll<HTMLElement>(".num, .disagreement dt:has(+ dd q)")].filter(
          (figure) => notes[Number(figure.dataset["note"]) - 1] === undefined,
        ).length,
        apart: [...document.querySelectorAll<HTMLElement>(".num")].filter((figure) => {
          const number = (text = "") => /[\d.,]+/.exec(text)?.[0];
          const note = notes[Number(figure.dataset["note"]) - 1]?.querySelector("b")?.textContent;
          return number(note) !== number(figure.textContent);
        }).length,
        charts: [...document.querySelectorAll(".story figure")].filter(
          (figure) => [...figure.querySelectorAll("svg")].filter(visible).length === 1,
        ).length,
        allCharts: document.querySelectorAll(".story figure").length,
        menus: count(".masthead nav, .foot nav, .ask, .term button, .next"),
        name: count(".masthead .name"),
        licence: document.querySelector(".foot")?.textContent ?? "",
        address: document.querySelector(".byline .on-paper-only")?.textContent,
      };
    });
    expect(seen.inText).toBe(0);
    expect(seen.notes).toBeGreaterThan(10);
    expect([seen.bare, seen.astray, seen.apart]).toEqual([0, 0, 0]);
    expect(seen.charts).toBe(seen.allCharts);
    expect(seen.menus).toBe(0);
    expect(seen.name).toBe(1);
    expect(seen.licence).toContain("CC BY 4.0");
    expect(seen.address).toMatch(new RegExp(`^https://[^/]+${path}$`));
  });

  it("keeps the mark after a number on the number's line", async () => {
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize(phone.viewport);
    const parted = await page.evaluate(() =>
      [...document.querySelectorAll(".story .num")].flatMap((num) => {
        const after = num.nextElementSibling?.matches(".note")
          ? num.nextElementSibling.nextSibling
          : num.nextSibling;
        if (
          after?.nodeType !== Node.TEXT_NODE ||
          !/^[，。、；：？！）”,.;:?!)]/.test(after.textContent ?? "")
        )
          return [];
        const range = document.createRange();
        range.setStart(after, 0);
        range.setEnd(after, 1);
        const line = [...(num.querySelector("a")?.getClientRects() ?? [])].at(-1);
        const gap = Math.abs(range.getBoundingClientRect().bottom - (line?.bottom ?? 0));
        return gap < 12 ? [] : [num.textContent];
      }),
    );
    expect(parted).toEqual([]);
  });
});

describe("steps", () => {
  it("tell three stories or more", () => {
    expect(withSteps.length).toBeGreaterThanOrEqual(6);
  });

  /** What is lit, and where the drawing stands, once a step has been scrolled to. */
  async function atStep(page: Page, at: number) {
    await page
      .locator(".step")
      .nth(at)
      .evaluate((step) => scrollBy(0, step.getBoundingClientRect().top - innerHeight * 0.55));
    await page.waitForTimeout(400);
    return page.evaluate(() => ({
      lit: [
        ...new Set([...document.querySelectorAll<HTMLElement>(".lit")].map((mark) => mark.dataset["row"])),
      ],
      at: document.querySelector<HTMLElement>(".step.now")?.dataset["at"],
      drawing: document.querySelector(".steps .drawing")?.getBoundingClientRect().toJSON() as DOMRect,
    }));
  }

  it.each([
    { on: "a wide screen", options: wide },
    { on: "a phone", options: phone },
  ])("keep the chart in view on $on and light what is told", async ({ options }) => {
    await visit("/zh/stories/rural-commerce/", options, async (page) => {
      const [first, later] = [await atStep(page, 0), await atStep(page, 3)];
      expect(first.lit).toEqual(["rural-online-retail@2014", "rural-online-retail@2015"]);
      expect(later.lit).toEqual(["rural-online-retail@2017", "rural-online-retail@2018"]);
      expect(later.drawing.top).toBeGreaterThanOrEqual(0);
      expect(later.drawing.bottom).toBeLessThan(options.viewport.height);
      expect(Math.abs(later.drawing.top - first.drawing.top)).toBeLessThan(options === wide ? 400 : 5);
    });
  });

  it.each([
    { how: "without script", options: { ...phone, javaScriptEnabled: false } },
    { how: "where motion is not wanted", options: { ...wide, reducedMotion: "reduce" as const } },
  ])("are a plain sequence $how, the chart once and complete", async ({ options }) => {
    const seen = await visit("/en/stories/learning/", options, async (page) => ({
      charts: await page.locator(".steps svg:visible").count(),
      position: await page
        .locator(".steps .drawing")
        .evaluate((drawing) => getComputedStyle(drawing).position),
      figure: await page.locator(".steps .figure").evaluate((figure) => getComputedStyle(figure).position),
      lit: await page.locator(".lit").count(),
      gap: await page
        .locator(".step")
        .nth(0)
        .evaluate((step) => parseFloat(getComputedStyle(step).paddingBottom)),
    }));
    expect(seen).toEqual({ charts: 1, position: "static", figure: "static", lit: 0, gap: 0 });
  });
});

describe("the twin in the other language", () => {
  const placesOf = (path: string) =>
    [
      ...readFileSync(join(folder, path, "index.html"), "utf8").matchAll(
        /<(?:h2|figure class="figure"|div class="step") id="([^"]+)"/g,
      ),
    ].map(([, id]) => id);

  it.each(stories.filter(({ language }) => language === "en"))(
    "of $path names its parts, charts and steps alike and in one order",
    ({ path }) => {
      const places = placesOf(path);
      expect(places.length).toBeGreaterThan(8);
      expect(new Set(places).size).toBe(places.length);
      expect(placesOf(path.replace("/en/", "/zh/"))).toEqual(places);
    },
  );

  it.each([
    { place: "#part-2", options: phone },
    { place: "#step-3", options: phone },
    { place: "#step-3", options: wide },
    { place: "#why-offline", options: wide },
  ])("opens at $place, where the reader was", async ({ place, options }) => {
    const top = await visit("/zh/stories/wired-villages/", options, async (page) => {
      await page.evaluate((id) => document.querySelector(id)?.scrollIntoView({ behavior: "instant" }), place);
      await page.locator(".next a[rel=alternate]").dispatchEvent("click");
      await page.waitForURL(`**/en/stories/wired-villages/${place}`);
      return page.evaluate((id) => document.querySelector(id)?.getBoundingClientRect().top ?? -1, place);
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(options.viewport.height * 0.62);
  });

  it("is found by a script of less than 1 kB, which pages other than stories do not load", () => {
    const scriptsAt = (path: string) => scriptsOf(readFileSync(join(folder, path, "index.html"), "utf8"));
    const elsewhere = scriptsAt("/en/");
    for (const { path } of stories) {
      const own = scriptsAt(path).filter((src) => !elsewhere.includes(src));
      expect(own).toHaveLength(1);
      expect(readFileSync(join(folder, own[0] ?? "")).length).toBeLessThan(1_000);
    }
  });

  it("is the story at least, where no script runs", async () => {
    const path = await visit(
      "/zh/stories/wired-villages/",
      { ...phone, javaScriptEnabled: false },
      async (page) => {
        await page.locator(".languages a[rel=alternate]").click();
        return new URL(page.url()).pathname;
      },
    );
    expect(path).toBe("/en/stories/wired-villages/");
  });
});
