import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseXml } from "@cj-tech-master/excelts/xml";
import { describe, expect, inject, it } from "vitest";
import { frozenFiles } from "../../src/build/frozenReleases.ts";
import { readFiles } from "../../src/build/readFiles.ts";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { readVersions } from "../../src/build/releaseFolder.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import { formatVersion } from "../../src/downloads/version.ts";
import { expand } from "../downloads/offlineContexts.ts";
import { attributeValues, idsOf, isEmbedded, readPages } from "./sitePages.ts";

const folder = inject("siteFolder");
const pages = readPages(folder);
const { catalogue } = checkCatalogue(await readFiles(projectRoot));
if (!catalogue) throw new Error("The data has a problem.");

const linksOf = (html: string) =>
  (html.match(/<link\b[^>]*>/g) ?? []).filter(
    (tag) => /rel="(?:alternate|describedby)"/.test(tag) && !tag.includes("hreflang"),
  );
const hrefOf = (tag: string) => attributeValues(tag, "link", "href")[0] ?? "";
const statements = [catalogue.observations, catalogue.targets, catalogue.claims].flatMap((table) => [
  ...table.values(),
]);

/** What a page tells machines of itself. */
function factsOf(html: string): { readonly "@graph": readonly Record<string, unknown>[] } {
  const [, text = "null"] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(text) as ReturnType<typeof factsOf>;
}

describe("what machines read on the pages", () => {
  it("are links to files that are there, with the types of their names", () => {
    const lost = pages.flatMap(({ path, html }) =>
      linksOf(html)
        .filter((tag) => !existsSync(join(folder, hrefOf(tag))))
        .map((tag) => `${path} ${tag}`),
    );
    expect(lost).toEqual([]);
    expect(pages.flatMap(({ html }) => linksOf(html)).length).toBeGreaterThan(1000);
  });

  it("is JSON-LD that expands, on data, indicator, source, figure and story pages", async () => {
    const kinds =
      /^\/(en|zh)\/(data\/|indicators\/[^/]+\/|sources\/[^/]+\/|figures\/[^/]+\/|stories\/[^/]+\/)$/;
    const found = pages.filter(({ path }) => kinds.test(path));
    for (const { html } of found) {
      expect((await expand(factsOf(html) as object)).length).toBeGreaterThan(0);
    }
    expect(found.length).toBeGreaterThan(2 * (catalogue.indicators.size + catalogue.sources.size));
  });

  it("is a picture on each figure's page: its file, its size, its licence and the data that it rests on", () => {
    const found = pages.filter(({ path }) => /^\/(en|zh)\/figures\/[^/]+\/$/.test(path));
    for (const { path, html } of found) {
      const [figure] = factsOf(html)["@graph"];
      expect([path, figure]).toEqual([path, expect.objectContaining({ "@type": "ImageObject" })]);
      const file = join(folder, new URL(String(figure?.["contentUrl"])).pathname);
      // The width and height of a PNG picture stand in its first 24 bytes.
      const bytes = readFileSync(file);
      expect([path, `${bytes.readUInt32BE(16)} px`, `${bytes.readUInt32BE(20)} px`]).toEqual([
        path,
        figure?.["width"],
        figure?.["height"],
      ]);
      for (const name of ["license", "creator", "isBasedOn", "citation"])
        expect([path, name, figure?.[name] ?? []]).not.toEqual([path, name, []]);
    }
    expect(found.length).toBeGreaterThan(60);
  });

  it("is a title, an author and a date for reference managers on data, indicator, source, figure and story pages", () => {
    const found = pages.filter(({ path }) =>
      /^\/(en|zh)\/(data\/|(indicators|sources|figures|stories)\/[^/]+\/)$/.test(path),
    );
    for (const { html } of found) {
      const names = attributeValues(html, "meta", "name");
      expect(names).toContain("citation_title");
      expect(names).toContain("citation_author");
    }
  });

  it("is a story's headline, days, maker and picture, and the data that it rests on", () => {
    const found = pages.filter(({ path }) => /^\/(en|zh)\/stories\/[^/]+\/$/.test(path));
    for (const { path, html } of found) {
      const [article] = factsOf(html)["@graph"];
      expect([path, article]).toEqual([path, expect.objectContaining({ "@type": "Article" })]);
      for (const name of ["headline", "datePublished", "dateModified", "author", "image", "isBasedOn"])
        expect([path, name, article?.[name]]).not.toEqual([path, name, undefined]);
    }
    expect(found.length).toBeGreaterThan(5);
  });

  it("is a day of reading, or one by which it was read at the latest, and a word on the copy beside each link to a source", () => {
    const outgoing = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<a\b[^>]*rel="external noreferrer"[^>]*>/g)].map(([tag]) => ({ path, html, tag })),
    );
    const bare = outgoing.filter(
      ({ html, tag }) =>
        !tag.includes("data-originalurl=") ||
        !/ data-versiondate="\d{4}-\d{2}-\d{2}"/.test(tag) ||
        !/>Read<\/dt><dd>(?:on \d+ \w+ \d{4}|by \d+ \w+ \d{4} at the latest)<|>查阅日期<\/dt><dd>(?:不晚于)?\d{4}年\d+月\d+日</.test(
          html,
        ) ||
        !/>(?:Kept copy|存档)<\/dt><dd>[^<]+/.test(html),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
    expect(outgoing.length).toBeGreaterThan(300);
    const stray = pages.filter(
      ({ path, html }) =>
        !/\/sources\//.test(path) &&
        [...html.matchAll(/<a\b[^>]*href="https?:[^>]*>/g)].some(
          ([tag]) => !/rel="license external"|the-last-mile\.example/.test(tag),
        ),
    );
    expect(stray.map(({ path }) => path)).toEqual([]);
  });

  it(`is one place for each of ${statements.length} statements on its indicator's page, in both languages`, () => {
    const ids = new Map(pages.map(({ path, html }) => [path, new Set(idsOf(html))]));
    const lost = statements.flatMap(({ id, indicator }) =>
      ["en", "zh"]
        .filter((language) => !ids.get(`/${language}/indicators/${indicator.id}/`)?.has(id))
        .map((language) => `${language} ${id}`),
    );
    expect(lost).toEqual([]);
  });
});

describe("the sitemap", () => {
  const text = readFileSync(join(folder, "sitemap.xml"), "utf8");
  const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = ""]) => new URL(address).pathname,
  );

  it("is well-formed and lists every page but the one for missing pages and those for other sites", () => {
    expect(() => parseXml(text)).not.toThrow();
    expect([...listed].sort()).toEqual(
      pages
        .filter((page) => !isEmbedded(page))
        .map(({ path }) => path)
        .filter((path) => path !== "/404.html")
        .sort(),
    );
  });

  it("is named by robots.txt, where everything may be read", () => {
    const robots = readFileSync(join(folder, "robots.txt"), "utf8");
    expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https:\/\/\S+\/sitemap\.xml\n$/);
  });
});

it.each(["en/feed.xml", "zh/feed.xml", "en/changes.xml", "zh/changes.xml"])(
  "%s is well-formed, and its stories are pages",
  (path) => {
    const text = readFileSync(join(folder, path), "utf8");
    expect(() => parseXml(text)).not.toThrow();
    const entries = [...text.matchAll(/<entry><id>([^<]+)<\/id>/g)].map(
      ([, id = ""]) => new URL(id).pathname,
    );
    const there = new Set(pages.map((page) => page.path));
    expect(entries.filter((entry) => !there.has(entry))).toEqual([]);
  },
);

it("llms.txt leads only to files that are there", () => {
  const text = readFileSync(join(folder, "llms.txt"), "utf8");
  const paths = [...text.matchAll(/\]\((https:[^)]+)\)/g)].map(
    ([, address = ""]) => new URL(address).pathname,
  );
  expect(paths.length).toBeGreaterThan(catalogue.indicators.size);
  expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});

it("every file of every release answers at its address with the bytes that were frozen", async () => {
  for (const version of await readVersions(projectRoot)) {
    const place = join(folder, "data", `v${formatVersion(version)}`);
    const frozen = await frozenFiles(projectRoot, version);
    const differing = frozen.filter(
      ({ path, bytes }) => !existsSync(join(place, path)) || !readFileSync(join(place, path)).equals(bytes),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
    expect(
      readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length,
    ).toBe(frozen.length);
  }
});

it("the checksums of the whole site list every file that a host publishes with the hash of its bytes", () => {
  const listed = readFileSync(join(folder, "SHA256SUMS"), "utf8").trimEnd().split("\n");
  const wrong = listed.filter((line) => {
    const bytes = readFileSync(join(folder, line.slice(66)));
    return line.slice(0, 66) !== `${createHash("sha256").update(bytes).digest("hex")}  `;
  });
  expect(wrong).toEqual([]);
  const published = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => !["SHA256SUMS", "_headers"].includes(path))
    .filter((path) => statSync(join(folder, path)).isFile());
  expect(listed.map((line) => line.slice(66)).sort()).toEqual(published.sort());
});
