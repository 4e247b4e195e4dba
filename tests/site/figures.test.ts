import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { languages } from "../../src/base/language.ts";
import { figureSpecs } from "../../src/figures/index.ts";
import { formatNames, formatSize } from "../../src/render/picture/index.ts";
import { figureKinds } from "../../src/site/messages/figures.ts";
import { siteBrowser } from "./siteBrowser.ts";
import { attributeValues, isEmbedded, readPages } from "./sitePages.ts";

const [folder, address] = [inject("siteFolder"), inject("siteAddress")];
const pages = readPages(folder);
const own = [...figureSpecs.values()].filter(({ kind }) => kind !== "spark");
const places = languages.flatMap((language) => own.map((spec) => ({ language, spec, id: spec.id })));
const htmlOf = (path: string) => pages.find((page) => page.path === path)?.html ?? "";

describe("every figure in every language", () => {
  it("has a page, an embedded page, two framed pictures in two types, and citation files", () => {
    const missing = places.flatMap(({ language, id }) => {
      const files = formatNames.flatMap((format) =>
        ["png", "svg"].map((type) => `${formatSize(format)}.${type}`),
      );
      const names = [...files.map((end) => `-${end}`), ".bib", ".ris", ".csl.json"].map(
        (end) => `${id}-${language}${end}`,
      );
      return ["index.html", "embed/index.html", ...names]
        .map((name) => `${language}/figures/${id}/${name}`)
        .filter((path) => !existsSync(join(folder, path)));
    });
    expect(missing).toEqual([]);
  });

  it("has its finding, its words, its table and its places on its page", () => {
    const lacking = places.filter(({ language, spec, id }) => {
      const html = htmlOf(`/${language}/figures/${id}/`);
      return (
        !html.includes(`<table class="records"`) ||
        !html.includes(`/${language}/indicators/`) ||
        !/<h1[^>]*>/.test(html) ||
        !html.includes("&lt;iframe") ||
        spec.title[language] === ""
      );
    });
    expect(lacking.map(({ language, id }) => `${language} ${id}`)).toEqual([]);
  });

  it("stands in the gallery, under the name of its kind", () => {
    for (const language of languages) {
      const links = attributeValues(htmlOf(`/${language}/figures/`), "a", "href");
      expect(
        own.filter(({ id }) => !links.includes(`/${language}/figures/${id}/`)).map(({ id }) => id),
      ).toEqual([]);
    }
    expect(own.filter(({ kind }) => !figureKinds.has(kind)).map(({ kind }) => kind)).toEqual([]);
  });
});

describe("cards", () => {
  const cardOf = (html: string, name: string) =>
    new RegExp(`<meta property="og:image${name}" content="([^"]*)"`).exec(html)?.[1];

  it("stand for every page, are there, and are as large as the page says", () => {
    const wrong = pages
      .filter((page) => !isEmbedded(page))
      .filter(({ html }) => {
        const path = join(folder, new URL(cardOf(html, "") ?? "", "http://x").pathname);
        if (!path.endsWith(".png") || !existsSync(path)) return true;
        const bytes = readFileSync(path);
        const said = [cardOf(html, ":width"), cardOf(html, ":height")].map(Number);
        return (
          bytes.readUInt32BE(16) !== said[0] || bytes.readUInt32BE(20) !== said[1] || !cardOf(html, ":alt")
        );
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("show the first chart of a story, and an indicator's own", () => {
    const stories = pages.filter(({ path }) => /^\/(?:en|zh)\/stories\/[^/]+\/$/.test(path));
    for (const { path, html } of stories) {
      const [first] = /<figure class="figure" id="([^"]+)"/.exec(html)?.slice(1) ?? [];
      expect(cardOf(html, ""), path).toContain(`/figures/${first}/`);
    }
    expect(cardOf(htmlOf("/zh/indicators/rural-online-retail/"), "")).toContain(
      "/zh/indicators/rural-online-retail/card.png",
    );
  });

  it("weigh no more than a picture may", () => {
    const heavy = globSync("**/*.png", { cwd: folder }).filter(
      (path) => readFileSync(join(folder, path)).length > 120_000,
    );
    expect(heavy).toEqual([]);
  });
});

describe("an embedded page", () => {
  const { newTab } = siteBrowser();

  it("has none of the site's frame, says of which page it is a part, and opens links elsewhere", () => {
    for (const { path, html } of pages.filter(isEmbedded)) {
      expect(html, path).not.toMatch(/<header|<footer|<nav/);
      expect(
        attributeValues(html, "link", "href").map((href) => new URL(href, "http://x").pathname),
      ).toContain(path.replace("embed/", ""));
      expect(html, path).toContain(`name="robots" content="noindex"`);
      expect(html, path).toContain(`<base target="_blank"`);
    }
  });

  it("fits every width from 280 px, and the height that its code gives it", async () => {
    const page = await newTab({});
    const found: string[] = [];
    for (const { language, id } of places.filter((_, at) => at % 3 === 0)) {
      const path = `/${language}/figures/${id}/`;
      const height = Number(/&lt;iframe[^<]*?height=(?:"|&quot;|&#34;)(\d+)/.exec(htmlOf(path))?.[1]);
      await page.setViewportSize({ width: 280, height });
      await page.goto(new URL(`${path}embed/`.slice(1), address).href);
      for (const width of [280, 360, 440, 600, 720, 1100]) {
        await page.setViewportSize({ width, height });
        const [wide, high] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.scrollHeight,
        ]);
        if ((wide ?? 0) > width) found.push(`${path} is ${wide} px wide at ${width}`);
        if (width >= 360 && (high ?? 0) > height)
          found.push(`${path} is ${high} px high at ${width}, not ${height}`);
      }
    }
    await page.close();
    expect(found).toEqual([]);
  });
});
