import { setTimeout } from "node:timers/promises";
import { describe, expect, inject, it } from "vitest";
import { openPage } from "../browser.ts";
import { noteShifts, shiftsOf } from "./shifts.ts";
import { siteBrowser } from "./siteBrowser.ts";

const address = inject("siteAddress");
const { newTab } = siteBrowser();

// Addresses that the site itself hands out, and what stands on the page when all that was asked has come.
const asking = [
  ["en/search/?q=broadband", ".found-part li"],
  ["zh/search/?q=%E5%AE%BD%E5%B8%A6", ".found-part li"],
  ["en/search/?q=xylophone", "#search-state:not(:empty)"],
  ["en/explore/?theme=coverage", "#explorer-state:not(:empty)"],
  ["en/figures/penetration-gap/#cite", ".copy:enabled"],
  ["zh/indicators/rural-online-retail/#rural-online-retail@2014", ":target .copy:enabled"],
  ["zh/data/", ".copy:enabled"],
] as const;

describe.each([
  [360, 740],
  [1280, 900],
])("at %i × %i px", (width, height) => {
  it.each(asking)("/%s moves nothing, however late its scripts and its index come", async (path, come) => {
    const page = await newTab({ viewport: { width, height } });
    await page.addInitScript(noteShifts);
    await page.route(/\.js$|\/pagefind\//, async (route) => {
      await setTimeout(300);
      await route.continue();
    });
    await openPage(page, new URL(path, address).href);
    await page.locator(come).first().waitFor();
    await page.waitForTimeout(100);
    const shifts = await shiftsOf(page);
    await page.close();
    expect(shifts).toEqual([]);
  });
});
