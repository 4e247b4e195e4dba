import { describe, expect, inject, it } from "vitest";
import { attributeValues, idsOf, isEmbedded, readPages } from "./sitePages.ts";

const pages = readPages(inject("siteFolder"));
const inFrame = pages.filter((page) => /^\/(?:en|zh)\//.test(page.path) && !isEmbedded(page));

describe("the order in which a keyboard goes through a page", () => {
  it("is that of the text: no element asks to come before others", () => {
    const early = pages.filter(({ html }) => /\stabindex="?[1-9]/.test(html));
    expect(early.map(({ path }) => path)).toEqual([]);
  });

  it("begins on every page of either language with the way to its text, past the menus", () => {
    const lost = inFrame.filter(({ html }) => {
      const [first = ""] =
        /<(?:a|button|input|select|summary)\b[^>]*>/.exec(html.slice(html.indexOf("<body"))) ?? [];
      return !first.includes('href="#main"') || !idsOf(html).includes("main");
    });
    expect(lost.map(({ path }) => path)).toEqual([]);
    expect(inFrame.length).toBeGreaterThan(500);
  });

  it("opens and closes whatever is explained in place by a button, which names what it opens", () => {
    const unnamed = pages.flatMap(({ path, html }) => {
      const ids = new Set(idsOf(html));
      return attributeValues(html, "button", "popovertarget")
        .filter((target) => !ids.has(target))
        .map((target) => `${path} ${target}`);
    });
    expect(unnamed).toEqual([]);
  });
});
