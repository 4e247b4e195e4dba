import { globSync, readFileSync } from "node:fs";
import { mkdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFolder } from "../../src/build/serve.ts";
import { csvRows } from "../csvRows.ts";
import { buildSite, emptyFolder } from "./buildSite.ts";
import { rowIds } from "./explorerTable.ts";
import { siteBrowser, type Visit } from "./siteBrowser.ts";
import { attributeValues, readPages, scriptsOf, type BuiltPage } from "./sitePages.ts";

/** So few rows a page that the explorer's table, which fits on one today, stands on several. */
const rowsAPart = 300;
let folder = "";
let pages: readonly BuiltPage[] = [];

beforeAll(async () => {
  const settings = {
    SITE_BASE: "/sub/path",
    SITE_URL: "https://example.org",
    ROWS_A_PART: String(rowsAPart),
    // Cards hold no address, and take as long to draw as many pages.
    CARDS_AT_MOST: "0",
  };
  folder = await buildSite(settings);
  pages = readPages(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const { visit: visitAt } = siteBrowser();
let server: Awaited<ReturnType<typeof serveFolder>>;
let root = "";

beforeAll(async () => {
  root = await emptyFolder();
  await mkdir(join(root, "sub"));
  await symlink(folder, join(root, "sub/path"));
  server = await serveFolder(root);
});
afterAll(async () => {
  server.close();
  await rm(root, { recursive: true, force: true });
});

const visit: Visit = (path, options, look) => visitAt(`${server.address}sub/path/${path}`, options, look);

describe("under a path of its own", () => {
  it("keeps every address below it", () => {
    const stray = pages.flatMap(({ path, html }) =>
      [
        ...attributeValues(html, "a", "href"),
        ...attributeValues(html, "link", "href"),
        ...["script", "img", "iframe"].flatMap((element) => attributeValues(html, element, "src")),
        ...scriptsOf(html),
        ...[...html.matchAll(/url\("?(\/[^")]+)/g)].map(([, file = ""]) => file),
        ...[...html.matchAll(/ data-[\w-]+="(\/[^"]*)/g)].map(([, file = ""]) => file),
      ]
        .filter((href) => href.startsWith("/") && !href.startsWith("/sub/path/"))
        .map((href) => `${path} → ${href}`),
    );
    expect(stray).toEqual([]);
  });

  it("names no address of the site outside of it in any file that is made anew", () => {
    const texts = globSync("**/*.{html,xml,json,md,txt,csv,bib,ris}", { cwd: folder })
      // What was released keeps the bytes, and so the address, that it had.
      .filter((file) => !/^data\/v\d/.test(file));
    const stray = texts.filter((file) =>
      /https:\/\/example\.org(?!\/sub\/path)/.test(readFileSync(join(folder, file), "utf8")),
    );
    expect(texts.length).toBeGreaterThan(1000);
    expect(stray).toEqual([]);
  });

  it("links twins and names its own address", () => {
    const home = pages.find(({ path }) => path === "/en/stories/")?.html ?? "";
    expect(attributeValues(home, "a", "href")).toContain("/sub/path/zh/stories/");
    expect(attributeValues(home, "link", "href")).toContain("https://example.org/sub/path/en/stories/");
  });
});

describe("a search under a path of its own", () => {
  it("finds pages there", async () => {
    const found = await visit("en/search/?q=broadband", {}, async (page) => {
      await page.waitForSelector("#search-results a");
      return page
        .locator("#search-results a")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    });
    expect(found.filter((path) => !path.startsWith("/sub/path/en/"))).toEqual([]);
    expect(found.length).toBeGreaterThan(3);
  });
});

describe("an explorer with more rows than one page holds", () => {
  /** Every statement of the site, as its files tell. */
  const published = () =>
    ["observations", "targets", "claims"].flatMap((name) => rowsIn(join(folder, `data/${name}.csv`)));

  it.each(["en", "zh"])(
    "in %s shows every statement once without script, page after page",
    async (language) => {
      const seen = await visit(`${language}/explore/`, { javaScriptEnabled: false }, async (page) => {
        const ids: string[][] = [];
        const titles = new Set<string>();
        const count = await page.locator("#explorer-parts li").count();
        for (let at = 0; at < count; at += 1) {
          const link = page.locator("#explorer-parts li").nth(at).locator("a");
          if (at > 0) await Promise.all([page.waitForURL(`**/explore/${at + 1}/`), link.click()]);
          ids.push(await rowIds(page));
          titles.add(await page.title());
        }
        return { ids, titles: titles.size };
      });
      const all = published().map(({ id = "" }) => id);
      expect(seen.ids.map(({ length }) => length)).toEqual([300, 300, all.length - 600]);
      expect(seen.ids.flat().sort()).toEqual(all.sort());
      expect(seen.titles).toBe(3);
    },
  );

  it("asks for the other pages when something is asked of the whole, and then finds in all of them", async () => {
    const seen = await visit("en/explore/", {}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => {
        if (request.resourceType() === "fetch") asked.push(new URL(request.url()).pathname);
      });
      await page.waitForLoadState("networkidle");
      const before = [...asked];
      await page.selectOption("[name=theme]", "welfare");
      await page.waitForFunction(() => !document.querySelector("#explorer-parts"));
      const state = await page.textContent("#explorer-state");
      return { before, asked, state, shown: await page.locator("#statements tbody tr").count() };
    });
    const all = published();
    const wanted = all.filter(({ theme }) => theme === "welfare");
    expect(seen.before).toEqual([]);
    expect(seen.asked).toEqual(["/sub/path/en/explore/2/", "/sub/path/en/explore/3/"]);
    expect(seen.state).toBe(`${wanted.length} of ${all.length} statements`);
    expect(seen.shown).toBe(Math.min(50, wanted.length));
  });

  it("answers an address that asks, and a button pressed before the rows were there", async () => {
    const all = published();
    const state = await visit("zh/explore/?statement=target", {}, async (page) => {
      await page.waitForFunction(() => !document.querySelector("#explorer-parts"));
      return page.textContent("#explorer-state");
    });
    expect(state).toBe(
      `共${all.length}条记录，符合条件的有${rowsIn(join(folder, "data/targets.csv")).length}条`,
    );
    const rows = await visit("en/explore/", {}, async (page) => {
      const [file] = await Promise.all([page.waitForEvent("download"), page.click("#explorer-download")]);
      return rowsIn(await file.path());
    });
    expect(rows.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it("says so when the rest does not come, and asks again", async () => {
    const seen = await visit("en/explore/", {}, async (page) => {
      await page.route("**/explore/3/", (route) => route.abort());
      await page.focus("[name=q]");
      await page.waitForFunction(() =>
        document.querySelector("#explorer-state")?.textContent?.startsWith("The rest"),
      );
      await page.unroute("**/explore/3/");
      await page.focus("[name=theme]");
      await page.fill("[name=q]", "832");
      await page.waitForFunction(() => !document.querySelector("#explorer-parts"));
      return page.textContent("#explorer-state");
    });
    expect(seen).toMatch(new RegExp(`^\\d+ of ${published().length} statements$`));
  });
});

const rowsIn = (path: string) => csvRows(readFileSync(path, "utf8"));
