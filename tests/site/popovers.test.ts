import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { siteBrowser } from "./siteBrowser.ts";
import { storyPaths } from "./sitePages.ts";

const stories = storyPaths(inject("siteFolder"));

describe("what a story explains in place", () => {
  const { visit } = siteBrowser();

  it.each([320, 1280])("is opened at %i px by a pointer on each of its words or its ring", async (width) => {
    let buttons = 0;
    for (const story of stories) {
      const seen = await visit(story, { viewport: { width, height: 640 } }, (page) => page.evaluate(missed));
      expect(seen.missed, story).toEqual([]);
      buttons += seen.buttons;
    }
    expect(buttons).toBeGreaterThan(40);
  });
});

describe("with text of twice the size on a small screen", () => {
  const { visit } = siteBrowser("--blink-settings=defaultFontSize=32");
  const small = { viewport: { width: 320, height: 640 }, hasTouch: true };

  it.each(stories)("a tap beside it closes whatever is open on %s", async (story) => {
    const seen = await visit(story, small, async (page) => {
      // The tap may meet a link of the page.
      await page.evaluate(() => document.addEventListener("click", (event) => event.preventDefault()));
      return [await tapBeside(page, ".note"), await tapBeside(page, ".gloss")];
    });
    expect(seen).toEqual([
      { open: true, closed: true },
      { open: true, closed: true },
    ]);
  });
});

/** As far from the upper edge as a finger comes down for sure. */
const room = 48;

/** Opens the highest of a kind, and taps on what of the page is left in sight. */
async function tapBeside(page: Page, kind: string) {
  const id = await page.evaluate(highest, kind);
  const shown = page.locator(`[id="${id}"]`);
  await shown.evaluate((element: HTMLElement) => element.showPopover());
  const open = await shown.isVisible();
  await page.touchscreen.tap(160, room);
  return { open, closed: await shown.isHidden() };
}

/** Run inside a page: the id of the one of a kind that leaves the least of the page in sight. */
function highest(kind: string): string | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(`main ${kind}[popover]`)].map((each) => {
    each.showPopover();
    const { top } = each.getBoundingClientRect();
    each.hidePopover();
    return { id: each.id, top };
  });
  return all.toSorted((a, b) => a.top - b.top)[0]?.id;
}

/** Run inside a page: how many buttons explain something, and those that a pointer does not find, or finds too small. */
function missed(): { readonly buttons: number; readonly missed: readonly string[] } {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>(".term button, .ask")].filter((button) =>
    button.checkVisibility(),
  );
  const finds = ({ left, top, width, height }: DOMRect, button: HTMLButtonElement) => {
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return found === button || found?.closest("label")?.control === button;
  };
  const pen = document.createElement("canvas").getContext("2d");
  if (pen) pen.font = "100px sans-serif";
  const hasSquares = (pen?.measureText("网").width ?? 0) > 95;
  const found = buttons.map((button) => {
    button.scrollIntoView({ block: "center", behavior: "instant" });
    const words = button.closest(".term label");
    // Words in a line are as high as the line, and without a Chinese face as narrow as its stand-ins.
    const least = words ? { width: hasSquares ? 24 : 1, height: 0 } : { width: 24, height: 24 };
    const lines = [...(words ?? button).getClientRects()].filter(({ width }) => width > 0);
    const wide = lines.reduce((sum, { width }) => sum + width, 0);
    const large = wide >= least.width && lines.every(({ height }) => height >= least.height);
    return large && lines.every((line) => finds(line, button))
      ? []
      : [
          `${button.parentElement?.textContent ?? ""}: ${lines.map(({ width }) => Math.round(width)).join(" + ")}`,
        ];
  });
  return { buttons: buttons.length, missed: found.flat() };
}
