import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteBrowser } from "./siteBrowser.ts";
import { pageKinds } from "./sitePages.ts";

const { visit } = siteBrowser();
const desk = { viewport: { width: 1280, height: 800 } };
const most = 40;

describe("what has the focus", () => {
  // One language: both have the same styles, and as many stops.
  it.each(pageKinds.filter((path) => !path.startsWith("/zh/")))(
    "is seen at each of the first stops of %s",
    async (path) => {
      const stops = await visit(path, desk, walk);
      expect(stops.length).toBeGreaterThan(1);
      expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
    },
  );
});

/** Goes through a page by Tab to its end, or as far as says enough of it. */
async function walk(page: Page) {
  const stops: NonNullable<ReturnType<typeof focused>>[] = [];
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(focused);
    if (now === undefined) break;
    stops.push(now);
  }
  return stops;
}

/** Run inside a page: what has the focus, and whether a line of two pixels goes around it, or the ring of a chart. */
function focused(): { readonly name: string; readonly seen: boolean } | undefined {
  const stop = document.activeElement;
  if (stop === null || stop === document.body) return undefined;
  const name = `${stop.tagName} ${stop.className.toString()} “${stop.textContent.trim().slice(0, 40)}”`;
  if (stop.closest(".chart")) return { name, seen: stop.closest(".chart")?.querySelector(".halo") !== null };
  const { outlineStyle, outlineWidth } = getComputedStyle(stop.closest(".term") ?? stop);
  return { name, seen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 };
}
