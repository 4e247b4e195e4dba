import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import subsetFont from "subset-font";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../browser.ts";
import { noteShifts, shiftsOf } from "./shifts.ts";
import { pageKinds, readPages } from "./sitePages.ts";

const address = inject("siteAddress");
const folder = inject("siteFolder");
const pages = readPages(folder);
const stories = ["en/stories/rural-commerce/", "zh/stories/rural-commerce/"];
const phone = { viewport: { width: 360, height: 740 } };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function visit<T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ ...phone, ...options });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

describe("a page", () => {
  it.each([...stories, "en/indicators/rural-online-retail/", "zh/", ""])(
    "/%s shows every chart by its one request, when nothing else ever arrives",
    async (path) => {
      const seen = await visit({}, async (page) => {
        const asked: string[] = [];
        await page.route("**/*", async (route) => {
          asked.push(new URL(route.request().url()).pathname);
          if (route.request().isNavigationRequest()) return route.continue();
          return route.abort();
        });
        await page.goto(new URL(path, address).href);
        const charts = await page.locator(".drawing svg:visible").evaluateAll((all) =>
          all.map((svg) => {
            const { width, height } = svg.getBoundingClientRect();
            return { marks: svg.querySelectorAll("path, rect, circle, line").length, width, height };
          }),
        );
        const styled = await page.evaluate(() => getComputedStyle(document.body).margin);
        return { first: asked[0], charts, styled };
      });
      expect(seen.first).toBe(`/${path}`);
      expect(seen.styled).toBe("0px");
      expect(seen.charts.length).toBeGreaterThan(0);
      expect(
        seen.charts.filter(({ marks, width, height }) => marks === 0 || width < 200 || height < 40),
      ).toEqual([]);
    },
  );

  it("asks for nothing ahead of its charts: no preload, no blocking script, no style sheet of its own", () => {
    const ahead =
      /<link[^>]*rel="(?:preload|modulepreload|preconnect|stylesheet)"|<script(?![^>]*(?:data-later|type="module"|application\/ld\+json|speculationrules))/;
    expect(pages.filter(({ html }) => ahead.test(html)).map(({ path }) => path)).toEqual([]);
  });

  it.each(stories)("/%s asks for its scripts by itself, but not before it has been painted", async (path) => {
    const { painted, asked } = await visit({}, async (page) => {
      const scripts = page.waitForResponse((response) => response.request().resourceType() === "script");
      await page.goto(new URL(path, address).href);
      await scripts;
      await page.waitForLoadState("networkidle");
      return page.evaluate(() => ({
        painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
        asked: performance
          .getEntriesByType("resource")
          .filter(({ name }) => name.endsWith(".js"))
          .map(({ startTime }) => startTime),
      }));
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(Math.min(...asked)).toBeGreaterThan(painted ?? Infinity);
  });

  it("asks no other origin, whatever it is and whatever a reader opens on it", async () => {
    const strangers = await visit({}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      for (const path of stories) {
        await page.goto(new URL(path, address).href);
        await page
          .locator("details")
          .evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
        await page.mouse.wheel(0, 4000);
      }
      return asked.filter((url) => !url.startsWith(address));
    });
    expect(strangers).toEqual([]);
  });
});

describe("the site saved as a folder", () => {
  it.each(stories)("reads from the disk: words, styles, charts and tables of /%s", async (path) => {
    const seen = await visit({}, async (page) => {
      await page.goto(pathToFileURL(join(folder, path, "index.html")).href);
      return {
        words: (await page.locator("main p").allTextContents()).join("").length,
        styled: await page.evaluate(() => getComputedStyle(document.body).margin),
        charts: await page.locator(".drawing svg:visible").count(),
        tables: await page.locator("figure table tbody").count(),
      };
    });
    expect(seen.styled).toBe("0px");
    expect(seen.words).toBeGreaterThan(2000);
    expect(seen.charts).toBeGreaterThanOrEqual(5);
    expect(seen.tables).toBeGreaterThanOrEqual(5);
  });

  it("shows the pictures of every kind of page", async () => {
    const [missing, shown] = await visit({}, async (page) => {
      const all: { readonly name: string; readonly width: number }[] = [];
      const withPictures = pages.filter(({ path, html }) => pageKinds.includes(path) && /<img\b/.test(html));
      for (const { path } of withPictures) {
        await page.goto(pathToFileURL(join(folder, path, "index.html")).href);
        all.push(...(await page.locator("img").evaluateAll(loadedPictures)));
      }
      return [all.filter(({ width }) => width === 0).map(({ name }) => name), all.length];
    });
    expect(missing).toEqual([]);
    expect(shown).toBeGreaterThan(80);
  });
});

/** Runs in the page: every picture, though it be out of sight, and how wide it is by itself. */
async function loadedPictures(images: readonly Element[]) {
  const pictures = images as readonly HTMLImageElement[];
  for (const picture of pictures) picture.loading = "eager";
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  return pictures.map(({ src, naturalWidth }) => ({ name: src, width: naturalWidth }));
}

/** How many glyphs a font has for some characters, beside the one for those that it lacks. */
async function glyphsFor(font: Buffer, characters: string): Promise<number> {
  const cut = Buffer.from(await subsetFont(font, characters, { targetFormat: "sfnt", noHinting: false }));
  const tables = Array.from({ length: cut.readUInt16BE(4) }, (_, at) => cut.subarray(12 + at * 16));
  const profile = tables.find((table) => table.toString("latin1", 0, 4) === "maxp");
  return cut.readUInt16BE((profile?.readUInt32BE(8) ?? 0) + 4) - 1;
}

const charactersFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join("");

describe("the fonts", () => {
  it("hold the letters of English prose and of no other script", async () => {
    const fonts = globSync("_astro/*.woff2", { cwd: folder }).map((file) => readFileSync(join(folder, file)));
    expect(fonts).toHaveLength(1);
    for (const font of fonts) {
      expect(await glyphsFor(font, charactersFrom(0x21, 0x7e))).toBeGreaterThanOrEqual(94);
      // From Greek to Mongolian, and from the first Chinese radical to the last Korean syllable.
      expect(await glyphsFor(font, charactersFrom(0x0370, 0x18af))).toBe(0);
      expect(await glyphsFor(font, charactersFrom(0x2e80, 0xd7ff))).toBe(0);
    }
  });

  it("are the reader's own on a Chinese page, which asks for none", async () => {
    const asked = await visit({ viewport: { width: 1280, height: 800 } }, async (page) => {
      const urls: string[] = [];
      page.on("request", (request) => urls.push(request.url()));
      for (const path of ["zh/", "zh/stories/rural-commerce/", "zh/indicators/rural-online-retail/"])
        await page.goto(new URL(path, address).href, { waitUntil: "networkidle" });
      return urls;
    });
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => url.endsWith(".woff2"))).toEqual([]);
  });

  it.each(["en/stories/rural-commerce/"])(
    "of /%s come after its charts and move nothing, however late they arrive",
    async (path) => {
      const seen = await visit({}, async (page) => {
        const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
        await page.route("**/*.woff2", async (route) => {
          await held;
          await route.continue();
        });
        await page.addInitScript(noteShifts);
        await page.goto(new URL(path, address).href, { waitUntil: "domcontentloaded" });
        const drawn = await page.locator(".drawing svg:visible").count();
        const places = () =>
          page
            .locator("main h1, main h2, main p, main figure")
            .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
        const before = await places();
        release(undefined);
        await page.waitForResponse((response) => response.url().endsWith(".woff2"));
        await page.evaluate(() => document.fonts.ready);
        const after = await places();
        const shifts = await shiftsOf(page);
        return { drawn, before, after, shifts };
      });
      expect(seen.drawn).toBeGreaterThan(0);
      expect(seen.after).toEqual(seen.before);
      expect(seen.shifts).toEqual([]);
    },
  );
});

describe("a page that comes in slowly", () => {
  it.each([320, 360, 800, 1280])(
    "moves no part of its masthead at %i px when further ones come",
    async (width) => {
      const moved = await visit({ viewport: { width, height: 800 } }, async (page) => {
        await page.addInitScript(noteShifts);
        const shifts: number[] = [];
        for (const path of ["en/stories/rural-commerce/", "zh/stories/rural-commerce/"])
          await piecemeal(linkByLink(readPage(path)), async (piecewise) => {
            await page.goto(piecewise);
            shifts.push(...(await shiftsOf(page)));
          });
        return shifts;
      });
      expect(moved).toEqual([]);
    },
  );

  it.each([360, 768, 1280])("moves no column of a table at %i px when further rows come", async (width) => {
    const moved = await visit({ viewport: { width, height: 800 } }, async (page) => {
      await page.addInitScript(noteShifts);
      const shifts: (readonly [string, readonly number[]])[] = [];
      for (const path of [
        "zh/targets/",
        "en/indicators/rural-online-retail/",
        "zh/indicators/internet-users-total/",
        "en/sources/scio-white-paper-2022/",
      ])
        await piecemeal(rowsByRows(readPage(path)), async (piecewise) => {
          await page.goto(piecewise);
          shifts.push([path, await shiftsOf(page)]);
        });
      return shifts.filter(([, some]) => some.length > 0);
    });
    expect(moved).toEqual([]);
  });

  it.each([360, 1280])(
    "moves nothing at %i px while it jumps to the row that its address names and opens it",
    async (width) => {
      const seen = await visit({ viewport: { width, height: 740 } }, async (page) => {
        await page.addInitScript(noteShifts);
        const found: unknown[] = [];
        for (const language of ["en", "zh"])
          await piecemeal(
            rowsByRows(readPage(`${language}/indicators/rural-online-retail/`)),
            async (piecewise) => {
              await page.goto(`${piecewise}#rural-online-retail@2014`);
              const row = page.locator("tr:target");
              const { y = -1 } = (await row.boundingBox()) ?? {};
              found.push([await row.locator(".cite-one p").first().isVisible(), y >= 0 && y < 100]);
              found.push(await shiftsOf(page));
            },
          );
        return found;
      });
      expect(seen).toEqual([[true, true], [], [true, true], []]);
    },
  );
});

function readPage(path: string): string {
  return readFileSync(join(folder, path, "index.html"), "utf8");
}

/** A page cut after each link of its masthead. */
function linkByLink(html: string): readonly string[] {
  const end = html.indexOf("</header>");
  return [...html.slice(0, end).split(/(?<=<\/(?:a|li)>)/), html.slice(end)];
}

/** A page cut after every so many rows of its tables. */
function rowsByRows(html: string, rows = 3): readonly string[] {
  const all = html.split(/(?<=<\/tr>)/);
  return Array.from({ length: Math.ceil(all.length / rows) }, (_, at) =>
    all.slice(at * rows, (at + 1) * rows).join(""),
  );
}

/** Serves a page that comes in pieces, with a few frames between them. */
async function piecemeal(pieces: readonly string[], look: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(async (_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    for (const piece of pieces) {
      response.write(piece);
      await setTimeout(60);
    }
    response.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    await look(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}

describe("the next page", () => {
  it("is fetched when a reader is about to follow a link to it, and files are not", async () => {
    const asked = await visit({ viewport: { width: 1280, height: 800 } }, async (page) => {
      const urls: string[] = [];
      page.on("request", (request) => urls.push(new URL(request.url()).pathname));
      await page.goto(new URL("en/indicators/rural-online-retail/", address).href);
      urls.length = 0;
      await page.locator("main a[href$='.csv']").first().hover();
      const next = page.waitForRequest((request) =>
        request.url().endsWith("/zh/indicators/rural-online-retail/"),
      );
      await page.locator("a[href='/zh/indicators/rural-online-retail/']").first().hover();
      await next;
      return urls.filter((path) => path.endsWith(".csv"));
    });
    expect(asked).toEqual([]);
  });

  it("is not fetched before a reader points at a link, and the explorer not before it is opened", async () => {
    const asked = await visit({ viewport: { width: 1280, height: 800 } }, async (page) => {
      const pages: string[] = [];
      page.on("request", (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.endsWith("/")) pages.push(pathname);
      });
      await page.goto(new URL("en/data/", address).href, { waitUntil: "networkidle" });
      await page.locator("main a[href^='/en/explore/']").first().hover();
      // Longer than a pointer has to rest on a link that is fetched.
      await page.waitForTimeout(1000);
      return pages;
    });
    expect(asked).toEqual(["/en/data/"]);
  });

  it("fades in for readers who want motion, and only for them", async () => {
    const rule = (html: string) =>
      /@media[^{]*prefers-reduced-motion:\s*no-preference[^{]*\{[^@]*@view-transition\s*\{\s*navigation:\s*auto/.test(
        html,
      );
    expect(pages.filter(({ html }) => !rule(html)).map(({ path }) => path)).toEqual([]);
  });
});
