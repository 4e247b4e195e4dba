import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { attributeValues, readPages, scriptsOf } from "./sitePages.ts";

const folder = inject("siteFolder");
const pages = readPages(folder);
const stories = pages.filter(({ path }) => /^\/(?:en|zh)\/stories\/[^/]+\/$/.test(path));
const weigh = (bytes: string | Uint8Array) => brotliCompressSync(bytes).length;
/** A chart as it stands in a text: both drawings, table, caption and sources. */
const chart = /<figure class="figure"[\s\S]*?<\/figure>/g;

describe("the charts of a story", () => {
  const shares = stories.map(({ path, html }) => ({
    path,
    charts: html.match(chart)?.length ?? 0,
    bytes: weigh(html) - weigh(html.replace(chart, "")),
  }));

  it.each(shares)("at $path weigh 2 kB or less on average: $bytes bytes in $charts", ({ charts, bytes }) => {
    expect(charts).toBeGreaterThanOrEqual(4);
    expect(bytes / charts).toBeLessThanOrEqual(2000);
  });

  it("weigh 1.4 kB or less on average over all stories", () => {
    const sum = (what: "bytes" | "charts") => shares.reduce((all, share) => all + share[what], 0);
    expect(sum("charts")).toBeGreaterThan(70);
    expect(sum("bytes") / sum("charts")).toBeLessThanOrEqual(1400);
  });
});

describe("a shape that is repeated", () => {
  it("is one element where it stands for hundreds of units", () => {
    const html = stories.find(({ path }) => path === "/en/stories/wired-villages/")?.html ?? "";
    const [units = ""] = /<figure class="figure" id="hundred-villages"[\s\S]*?<\/figure>/.exec(html) ?? [];
    const drawings = units.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings)
      expect((drawing.match(/<(?:path|rect|circle|use)\b/g) ?? []).length).toBeLessThan(20);
  });

  it("is no picture that stands twice on a page", () => {
    const twice = pages.filter(({ html }) => {
      const pictures = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
      return pictures.length !== new Set(pictures).size;
    });
    expect(twice.map(({ path }) => path)).toEqual([]);
  });
});

/** The scripts that a page asks for as it is read, and those that it asks for once it has been painted. */
const filesOf = (html: string) => [...attributeValues(html, "script", "src"), ...scriptsOf(html)];

describe("the scripts of a page", () => {
  it("are 6 kB or less together, but for the search itself, on the page that is for searching", () => {
    const sizes = new Map<string, number>();
    const sizeOf = (file: string) => {
      const size = sizes.get(file) ?? weigh(readFileSync(join(folder, file)));
      sizes.set(file, size);
      return size;
    };
    const heavy = pages.flatMap(({ path, html }) => {
      const bytes = filesOf(html).reduce((sum, file) => sum + sizeOf(file), 0);
      return bytes > 6000 ? [`${path} ${bytes}`] : [];
    });
    expect(heavy).toEqual([]);
    expect(sizes.size).toBeGreaterThanOrEqual(3);
  });

  it("are asked for by nothing that a browser waits for", () => {
    const waiting =
      /<script\b(?![^>]*(?:application\/ld\+json|speculationrules|data-later|type="module"))[^>]*>/;
    expect(pages.filter(({ html }) => waiting.test(html)).map(({ path }) => path)).toEqual([]);
  });
});

describe("the data page", () => {
  it.each(["en", "zh"])(
    "in %s holds none of the explorer's rows and no script of its own for them",
    (language) => {
      const htmlOf = (path: string) =>
        pages.find((page) => page.path === `/${language}/${path}/`)?.html ?? "";
      const [data, explorer] = [htmlOf("data"), htmlOf("explore")];
      expect(explorer).toContain('id="statements"');
      expect(data).toContain(`href="/${language}/explore/`);
      expect(data).not.toContain('id="statements"');
      const only = filesOf(explorer).filter((file) => file.includes("explore"));
      expect(only).toHaveLength(1);
      expect(filesOf(data).filter((file) => only.includes(file))).toEqual([]);
    },
  );
});
