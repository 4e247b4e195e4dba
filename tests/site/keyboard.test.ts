import { wcagContrast } from "culori";
import { describe, expect, it } from "vitest";
import { siteBrowser } from "./siteBrowser.ts";

const story = "en/stories/wired-villages/";
const phone = { viewport: { width: 390, height: 740 } };
const { visit } = siteBrowser();

describe("by keyboard alone", () => {
  it("the first stop of a page skips to its text", async () => {
    const seen = await visit(story, phone, async (page) => {
      await page.keyboard.press("Tab");
      const skip = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      return { skip, inText: await page.evaluate(() => document.activeElement?.closest("main")?.id) };
    });
    expect(seen).toEqual({ skip: 0, inText: "main" });
  });

  it.each([".ask", ".term button"])(
    "what %s explains opens, is reached next, closes, and gives back the focus",
    async (button) => {
      const seen = await visit("en/stories/rural-commerce/", phone, async (page) => {
        const open = () => page.locator(":popover-open").count();
        const focused = (test: string) =>
          page.evaluate((selector) => document.activeElement?.matches(selector), test);
        await page.locator(button).first().focus();
        await page.keyboard.press("Enter");
        const opened = await open();
        await page.keyboard.press("Tab");
        const reached = await focused(":popover-open a");
        await page.keyboard.press("Escape");
        return { opened, reached, closed: (await open()) === 0, back: await focused(button) };
      });
      expect(seen).toEqual({ opened: 1, reached: true, closed: true, back: true });
    },
  );

  it.each(["Tab", "Shift+Tab"])(
    "with %s nothing that has the focus hides behind the chart of steps",
    async (key) => {
      const hidden = await visit(story, phone, async (page) => {
        // At once: a smooth way there would be looked at on its way.
        await page.evaluate(() => document.documentElement.style.setProperty("scroll-behavior", "auto"));
        const stops = page.locator(".steps :is(a, button)");
        await (key === "Tab" ? stops.first() : stops.last()).focus();
        const found: string[] = [];
        for (let stop = 0; stop < 80; stop++) {
          await page.keyboard.press(key);
          found.push(...(await page.evaluate(hiddenFocus)));
        }
        return found;
      });
      expect(hidden).toEqual([]);
    },
  );

  it("a search is asked, and its further results are reached", async () => {
    const seen = await visit("en/search/", phone, async (page) => {
      await page.locator("[name=q]").focus();
      await page.keyboard.type("broadband");
      await page.keyboard.press("Enter");
      const more = page.locator(".found-part .more").first();
      await more.waitFor();
      for (let presses = 0; presses < 30 && (await more.isVisible()); presses++) {
        const count = await page.locator(".found-part li").count();
        await more.focus();
        await page.keyboard.press("Enter");
        // The button may go with the answer: what it was asked for comes first.
        await page.waitForFunction((n) => document.querySelectorAll(".found-part li").length > n, count);
      }
      await page.waitForFunction(() => document.activeElement?.matches(".found-part a"));
      return page.evaluate(() => document.activeElement?.closest("li")?.previousElementSibling !== null);
    });
    expect(seen).toBe(true);
  });
});

describe("a mark with the focus", () => {
  it.each([
    { colorScheme: "light" },
    { colorScheme: "dark" },
    { forcedColors: "active", colorScheme: "light" },
    { forcedColors: "active", colorScheme: "dark" },
  ] as const)(
    "wears a ring of two pixels that stands out with %o, whatever is pointed at",
    async (options) => {
      const ring = await visit(story, options, async (page) => {
        const marks = page.locator("#why-offline svg:visible [data-row]:not(text)");
        await marks.first().focus();
        await marks.last().hover();
        await page.mouse.move(0, 0);
        await page.locator(".tip").waitFor({ state: "hidden" });
        return page.locator("svg:has(:focus) .halo").evaluate((halo) => {
          const { stroke, strokeWidth, vectorEffect } = getComputedStyle(halo);
          const [around, mark] = [
            halo.getBoundingClientRect(),
            document.activeElement?.getBoundingClientRect(),
          ];
          const paper = getComputedStyle(document.documentElement).backgroundColor;
          return {
            stroke,
            paper,
            strokeWidth,
            vectorEffect,
            outside: around.left < (mark?.left ?? 0) && around.right > (mark?.right ?? Infinity),
          };
        });
      });
      expect(ring).toMatchObject({ strokeWidth: "2px", vectorEffect: "non-scaling-stroke", outside: true });
      expect(wcagContrast(ring.stroke, ring.paper)).toBeGreaterThanOrEqual(3);
    },
  );
});

/** Run inside a page: what has the focus, if no part of it can be seen. */
function hiddenFocus(): readonly string[] {
  const focused = document.activeElement;
  if (focused === null || focused === document.body || focused.closest(".chart")) return [];
  const seen = [...focused.getClientRects()].some(({ left, top, width, height }) => {
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    return above !== null && (focused.contains(above) || above.contains(focused));
  });
  return seen
    ? []
    : [
        `${focused.tagName} “${focused.textContent.trim().slice(0, 40)}” in ${focused.closest("[id]")?.id ?? ""}`,
      ];
}
