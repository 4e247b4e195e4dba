import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "./buildSite.ts";
import { attributeValues, readPages, scriptsOf, type BuiltPage } from "./sitePages.ts";

let folder = "";
let pages: readonly BuiltPage[] = [];

beforeAll(async () => {
  folder = await buildSite({ SITE_BASE: "/sub/path", SITE_URL: "https://example.org" });
  pages = readPages(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("under a path of its own", () => {
  it("keeps every address below it", () => {
    const stray = pages.flatMap(({ path, html }) =>
      [
        ...attributeValues(html, "a", "href"),
        ...attributeValues(html, "link", "href"),
        ...["script", "img", "iframe"].flatMap((element) => attributeValues(html, element, "src")),
        ...scriptsOf(html),
        ...[...html.matchAll(/url\("?(\/[^")]+)/g)].map(([, file = ""]) => file),
      ]
        .filter((href) => href.startsWith("/") && !href.startsWith("/sub/path/"))
        .map((href) => `${path} → ${href}`),
    );
    expect(stray).toEqual([]);
  });

  it("links twins and names its own address", () => {
    const home = pages.find(({ path }) => path === "/en/stories/")?.html ?? "";
    expect(attributeValues(home, "a", "href")).toContain("/sub/path/zh/stories/");
    expect(attributeValues(home, "link", "href")).toContain("https://example.org/sub/path/en/stories/");
  });
});
