import { existsSync, globSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { describe, expect, inject, it } from "vitest";
import {
  attributeValues,
  idsOf,
  isEmbedded,
  pageKinds,
  readPages,
  scriptsOf,
  type BuiltPage,
} from "./sitePages.ts";

const folder = inject("siteFolder");
const pages = readPages(folder);
const byPath = new Map(pages.map((page) => [page.path, page]));
const inOneLanguage = pages.filter(({ path }) => /^\/(en|zh)\//.test(path));
const inFrame = inOneLanguage.filter((page) => !isEmbedded(page));
const twinOf = (path: string) =>
  path.startsWith("/en/") ? path.replace("/en/", "/zh/") : path.replace("/zh/", "/en/");

describe("the two languages", () => {
  it("has every page in both", () => {
    expect(inOneLanguage.length).toBeGreaterThan(500);
    expect(inOneLanguage.filter(({ path }) => !byPath.has(twinOf(path))).map(({ path }) => path)).toEqual([]);
  });

  it("marks the language of every page", () => {
    const wrong = inOneLanguage.filter(
      ({ path, html }) =>
        !html.includes(path.startsWith("/en/") ? '<html lang="en">' : '<html lang="zh-Hans">'),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("links each page to its twin, in the head and for readers", () => {
    const wrong = inFrame.filter(({ path, html }) => {
      const alternates = attributeValues(html, "link", "hreflang");
      const links = attributeValues(html, "link", "href").map((href) => new URL(href, "http://x").pathname);
      const hasLinks =
        links.includes(path) && links.includes(twinOf(path)) && alternates.join() === "en,zh-Hans,x-default";
      return !hasLinks || !attributeValues(html, "a", "href").includes(twinOf(path));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("marks printed Chinese on English pages, and printed English on Chinese ones", () => {
    const quotes = (html: string) =>
      [...html.matchAll(/<q( lang="[^"]*")?>([^<]*)<\/q>/g)].map(([, tag = "", text = ""]) => ({
        tag,
        text,
      }));
    const unmarked = inOneLanguage.flatMap(({ path, html }) =>
      quotes(html)
        .filter(
          ({ tag, text }) =>
            tag === "" && (path.startsWith("/en/") ? /[\u4e00-\u9fff]/ : /[a-z]{4}/).test(text),
        )
        .map(({ text }) => `${path} ${text}`),
    );
    expect(unmarked).toEqual([]);
  });
});

describe("links", () => {
  const ids = new Map(pages.map(({ path, html }) => [path, new Set(idsOf(html))]));

  function isDead({ path }: BuiltPage, href: string): boolean {
    const { pathname, hash } = new URL(href, `http://x${path}`);
    const target = ids.get(decodeURIComponent(pathname));
    if (target === undefined) return !existsSync(join(folder, decodeURIComponent(pathname)));
    return hash !== "" && !target.has(decodeURIComponent(hash.slice(1)));
  }

  it("leads every internal link and fragment to something", () => {
    const dead = pages.flatMap((page) =>
      [
        ...new Set([
          ...attributeValues(page.html, "a", "href"),
          ...attributeValues(page.html, "link", "href"),
        ]),
      ]
        .filter((href) => !/^[a-z]+:/.test(href) && isDead(page, href))
        .map((href) => `${page.path} → ${href}`),
    );
    expect(dead).toEqual([]);
  });

  it("gives each id once a page", () => {
    const doubled = pages.flatMap(({ path, html }) => {
      const all = idsOf(html);
      return all.length === new Set(all).size ? [] : [path];
    });
    expect(doubled).toEqual([]);
  });

  it("says on each page by one first heading what it is about", () => {
    const headless = pages.filter(({ html }) => html.match(/<h1\b/g)?.length !== 1).map(({ path }) => path);
    expect(headless).toEqual([]);
  });
});

describe("the kinds of pages", () => {
  /** What a route file makes, as a pattern of addresses: `[lang]/sources/[source].astro` is `/en/sources/scio-2021/`. */
  const addressesOf = (file: string) => {
    const path = file.replace(/(?:(?:^|(?<=\/))index)?\.astro$/, "");
    const pattern = path.replace("[lang]", "(?:en|zh)").replace(/\[[^\]]+\]/g, "[^/]+");
    return new RegExp(`^/${pattern}${pattern === "404" ? "\\.html" : "/?"}$`);
  };

  it("of which some tests open one each are all that there are: each route that makes pages", () => {
    const routes = globSync("**/*.astro", { cwd: "src/pages" }).map((file) => file.replaceAll("\\", "/"));
    const lacking = routes.filter((file) => {
      const made = addressesOf(file);
      // A table that fits one page makes no further parts of it.
      return pages.some(({ path }) => made.test(path)) && !pageKinds.some((path) => made.test(path));
    });
    expect(routes.length).toBeGreaterThan(20);
    expect(lacking).toEqual([]);
    expect(pageKinds.filter((path) => !byPath.has(path))).toEqual([]);
  });
});

describe("the weight", () => {
  const weight = (html: string, quality: number) =>
    brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  /** Which pages weigh more, as servers send them. Only what is too heavy in a quick try is pressed for long. */
  const tooHeavy = (address: RegExp, most: number) => {
    const ofKind = pages.filter(({ path }) => address.test(path));
    expect(ofKind.length).toBeGreaterThan(10);
    return ofKind
      .filter(({ html }) => weight(html, 5) > most && weight(html, constants.BROTLI_MAX_QUALITY) > most)
      .map(({ path, html }) => `${path} ${weight(html, constants.BROTLI_MAX_QUALITY)}`);
  };

  it("of a story, style sheet and charts included, is at most 45 kB", () => {
    expect(tooHeavy(/\/stories\/./, 45_000)).toEqual([]);
  });

  it("of an indicator's page is at most 20 kB", () => {
    expect(tooHeavy(/\/indicators\/./, 20_000)).toEqual([]);
  });

  it("of the font is at most 40 kB, and only pages with something to search, step through, draw or copy have a script", () => {
    const fonts = globSync("**/*.woff2", { cwd: folder }).map((file) => statSync(join(folder, file)).size);
    expect(fonts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40_000);
    const scripted = pages.filter(({ html }) =>
      /<script(?![^>]*(?:application\/ld\+json|speculationrules))/.test(html),
    );
    expect(
      scripted
        .map(({ path }) => path)
        .filter(
          (path) =>
            !/\/(?:en|zh|search|explore|data|about|timeline|(?:stories|indicators|figures|themes|sources)\/[^/]+(?:\/embed)?)\/$/.test(
              path,
            ),
        ),
    ).toEqual([]);
  });
});

describe("the markup", () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: {
      // Row ids hold @, ~ and !: they are the same in addresses, files and pages.
      "valid-id": ["error", { relaxed: true }],
      "long-title": "off",
      "no-trailing-whitespace": "off",
      "no-inline-style": "error",
      "tel-non-breaking": "off",
      // The filters of the explorer act at once: there is nothing to submit.
      "wcag/h32": "off",
      // The compiler decides how void elements and attributes are written.
      "void-style": "off",
      "attribute-boolean-style": "off",
      "doctype-style": "off",
    },
  });

  it.each(pageKinds)("of %s is valid", async (path) => {
    const { results } = await validator.validateString(byPath.get(path)?.html ?? "");
    const found = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(found).toEqual([]);
  });

  it("gives every page of a language a title of its own", () => {
    const titles = pages.map(
      ({ html, path }) => `${path.slice(0, 4)} ${/<title>(.*?)<\/title>/.exec(html)?.[1] ?? path}`,
    );
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it("asks nothing of any other origin", () => {
    const asking = pages.filter(({ html }) => {
      const asked = [
        ...attributeValues(html, "script", "src"),
        ...scriptsOf(html),
        ...attributeValues(html, "img", "src"),
        ...attributeValues(html, "iframe", "src"),
      ];
      return asked.some((address) => /^(?:https?:)?\/\//.test(address));
    });
    expect(asking.map(({ path }) => path)).toEqual([]);
  });
});
