import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser, openPage } from "../browser.ts";
import { noteShifts, shiftsOf } from "./shifts.ts";
import { pageKinds } from "./sitePages.ts";

const address = inject("siteAddress");

/** How a reader may have a page before them; `contrast` where nothing but the colours is another than before. */
interface Mode {
  readonly name: string;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "none" | "active";
  readonly width: number;
  readonly contrast: boolean;
}
const wide = { colorScheme: "light", forcedColors: "none", width: 1280, contrast: false } as const;
const colours = { ...wide, contrast: true };
const modes: readonly Mode[] = [
  { ...wide, name: "in light colours" },
  { ...colours, name: "in dark colours", colorScheme: "dark" },
  { ...wide, name: "at 320 px", width: 320 },
  { ...colours, name: "in forced colours", colorScheme: "dark", forcedColors: "active" },
];
const large: readonly Mode[] = [{ ...wide, name: "with text of twice the size at 320 px", width: 320 }];

/** By the names of modes and of what else is looked at: each fault with its page. */
const faults = new Map<string, string[]>();
const browsers: Browser[] = [];

// Each page is opened once for all modes of a browser, and two pages are looked at side by side: together less than a
// minute and a half on two idle cores, and several times that on busy ones.
beforeAll(async () => {
  browsers.push(await launchBrowser(), await launchBrowser(["--blink-settings=defaultFontSize=32"]));
  const [usual, doubled] = browsers;
  if (usual) await walk(usual, modes);
  if (doubled) await walk(doubled, large);
}, 900_000);
afterAll(() => Promise.all(browsers.map((browser) => browser.close())));

async function walk(browser: Browser, all: readonly Mode[]): Promise<void> {
  const left = [...pageKinds];
  const walker = async () => {
    const page = await browser.newPage({ viewport: { width: all[0]?.width ?? 1280, height: 900 } });
    await page.addInitScript(noteShifts);
    for (let path = left.shift(); path !== undefined; path = left.shift()) await lookAt(page, path, all);
  };
  await Promise.all([walker(), walker()]);
}

async function lookAt(page: Page, path: string, all: readonly Mode[]): Promise<void> {
  await openPage(page, new URL(path, address).href);
  const sum = (await shiftsOf(page)).reduce((all, shift) => all + shift, 0);
  note("shifts", path, sum === 0 ? [] : [`moved by ${sum}`]);
  await page.evaluate(unfold);
  await page.evaluate(axe.source);
  for (const mode of all) {
    await page.setViewportSize({ width: mode.width, height: 900 });
    await page.emulateMedia({ colorScheme: mode.colorScheme, forcedColors: mode.forcedColors });
    if (mode.forcedColors === "active") await page.evaluate(sayForcedColours);
    note(mode.name, path, await violations(page, mode.contrast));
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" });
  note("motion", path, await page.evaluate(movingParts));
  await page.emulateMedia({ reducedMotion: null });
  await page.setViewportSize({ width: all[0]?.width ?? 1280, height: 900 });
}

function note(what: string, path: string, found: readonly string[]): void {
  faults.set(what, [...(faults.get(what) ?? []), ...found.map((each) => `${path} ${each}`)]);
}

/** What axe finds, each with the first element it concerns. */
async function violations(page: Page, contrast: boolean): Promise<readonly string[]> {
  const options: axe.RunOptions = contrast
    ? { runOnly: ["color-contrast"] }
    : // Axe leaves this one out unless it is asked for: WCAG 2.2 has it on level AA.
      { rules: { "target-size": { enabled: true } } };
  const found = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ["violations"],
        ...rules,
      }),
    options,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ""}`);
}

/**
 * Run inside a page: opens the first of each kind that is folded, and the first note or explanation that is asked for; a
 * few rows of a long list stand for all.
 */
function unfold(): void {
  for (const row of document.querySelectorAll("tbody tr:nth-child(n + 25), main li:nth-child(n + 25)"))
    row.remove();
  const kinds = new Set<string>();
  for (const folded of document.querySelectorAll("details")) {
    const kind = folded.querySelector("summary")?.textContent ?? "";
    folded.open = !kinds.has(kind);
    kinds.add(kind);
  }
  document.querySelector<HTMLElement>("main [popover]")?.showPopover();
}

/** Run inside a page: axe reads the fill of letters, for which a browser tells the colour that is not shown. */
function sayForcedColours(): void {
  for (const element of document.querySelectorAll<HTMLElement>("body, body *"))
    element.style.setProperty("-webkit-text-fill-color", getComputedStyle(element).color);
}

/** Run inside a page: whatever would move, fade or glide. */
function movingParts(): readonly string[] {
  const moving = [...document.querySelectorAll("*")].filter((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return /[1-9]/.test(transitionDuration) || animationName !== "none" || scrollBehavior === "smooth";
  });
  return moving.slice(0, 3).map((element) => element.outerHTML.slice(0, 100));
}

describe(`each of ${pageKinds.length} pages, every kind in both languages,`, () => {
  it.each([...modes, ...large].map(({ name }) => name))("has no accessibility violation %s", (name) => {
    expect(faults.get(name)).toEqual([]);
  });

  it("has nothing that moves where motion is not wanted", () => {
    expect(faults.get("motion")).toEqual([]);
  });

  // A page is painted while it arrives: the masthead's parts and a table's columns may still move by a hair, below 0.005.
  it("has a layout shift of 0.00", () => {
    expect(faults.get("shifts")).toEqual([]);
  });
});
