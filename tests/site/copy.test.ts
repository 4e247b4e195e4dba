import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { siteBrowser } from "./siteBrowser.ts";

const address = inject("siteAddress");
const { visitQuietly } = siteBrowser();

const allowed = { permissions: ["clipboard-read", "clipboard-write"] };
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe.each([
  ["en", "Copy", "Copied"],
  ["zh", "复制", "已复制"],
] as const)("what is there to be copied, in %s", (language, copy, copied) => {
  it("goes to the clipboard by keyboard, and the page says so", () =>
    visitQuietly(`${language}/data/`, allowed, async (page) => {
      const citation = (await page.locator(".citation").textContent())?.trim();
      await page.locator(".citation + .copy").focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator("#copy-state").textContent()).toBe(copied);
      expect(await page.locator("#copy-state").getAttribute("role")).toBe("status");
      expect(await clipboard(page)).toBe(citation);
      await page.keyboard.press("Tab");
      expect(await page.locator(".citation + .copy").textContent()).toBe(copy);
    }));

  it("is every piece of code too, whole", () =>
    visitQuietly(`${language}/data/`, allowed, async (page) => {
      const codes = await page.locator(".code").count();
      expect(codes).toBe(5);
      for (const at of Array.from({ length: codes }).keys()) {
        const part = page.locator("details:has(> .code)").nth(at);
        await part.locator("summary").click();
        await part.locator(".copy").click();
        await expect.poll(() => clipboard(page)).toBe((await part.locator(".code").textContent())?.trim());
      }
    }));

  it("is both citations of one row: the original source, then the row's address", () =>
    visitQuietly(`${language}/indicators/poor-villages-fibre/`, allowed, async (page) => {
      const part = page.locator(".cite-one").first();
      expect(await part.locator(".copy").isVisible()).toBe(false);
      await part.locator("summary").click();
      await part.locator(".copy").click();
      await expect.poll(() => page.locator("#copy-state").textContent()).toBe(copied);
      const [original, via] = await part.locator("p").allTextContents();
      expect(await clipboard(page)).toBe(`${original}\n${via}`);
      expect(via).toContain(`/${language}/indicators/poor-villages-fibre/#`);
    }));

  it("is left selected where the browser does not allow copying", () =>
    visitQuietly(`${language}/data/`, { permissions: [] }, async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      await page.locator(".citation + .copy").click();
      await expect.poll(() => page.locator("#copy-state").textContent()).not.toBe("");
      const selected = await page.evaluate(() => getSelection()?.toString().trim());
      expect(selected).toBe((await page.locator(".citation").textContent())?.trim());
    }));

  it("can be selected without script, and no button stands there that does nothing", () =>
    visitQuietly(`${language}/data/`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(".copy:visible").count()).toBe(0);
      expect(await page.locator(".copy").first().boundingBox()).toBeNull();
      expect(await page.locator("#copy-state").textContent()).toBe("");
    }));
});

it("the counts of how firm the data is are those that the explorer finds", () =>
  visitQuietly("en/data/", {}, async (page) => {
    const links = page.locator("a[href*='/explore/?']");
    const rows = await links.evaluateAll((all) =>
      all.map(
        (link) =>
          [link.getAttribute("href") ?? "", link.closest("tr")?.lastElementChild?.textContent ?? ""] as const,
      ),
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const [href, count] of rows) {
      await page.goto(new URL(href, address).href);
      await expect
        .poll(() => page.locator("#explorer-state").textContent())
        .toMatch(new RegExp(`^${count} of `));
    }
  }));
