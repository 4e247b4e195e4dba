import { describe, expect, inject, it } from "vitest";
import { openPage } from "../browser.ts";
import { siteBrowser } from "./siteBrowser.ts";
import { isEmbedded, pageKinds } from "./sitePages.ts";

const address = inject("siteAddress");
const { newTab } = siteBrowser();

/** What a page keeps on paper, and what it leaves to the screen: menus, files to take away, what nobody can press. */
const kept = "main :is(h1, h2, h3, table, dl, ul, ol, figure, svg.chart)";
const leftOut =
  "nav, noscript, .not-on-paper, .to-download, .next, .note, .gloss, form, .section:has(> details.long)";

/** Run inside a page: notes what the screen shows. */
function noteShown([kept, leftOut]: readonly [string, string]): void {
  const shown = [...document.querySelectorAll(kept)].filter(
    (part) => part.closest(leftOut) === null && part.checkVisibility(),
  );
  Object.assign(globalThis, { shown });
}

/** Run inside a page on paper: what of that is gone, which controls are there, and the words of the page. */
function lookAtPaper() {
  const { shown } = globalThis as unknown as { readonly shown: readonly Element[] };
  const seen = (part: Element) => part.checkVisibility({ visibilityProperty: true });
  const name = ({ outerHTML }: Element) => outerHTML.slice(0, 80);
  const area = (part: Element) => part.getBoundingClientRect().width * part.getBoundingClientRect().height;
  return {
    parts: shown.length,
    gone: shown.filter((part) => !seen(part) || area(part) === 0).map(name),
    controls: [...document.querySelectorAll("button, select, input, textarea")].filter(seen).map(name),
    words: document.body.innerText,
    canonical: document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? "",
  };
}

async function onPaper(path: string, come = "main") {
  const page = await newTab({ viewport: { width: 1280, height: 900 } });
  await openPage(page, new URL(path, address).href);
  await page.locator(come).first().waitFor();
  await page.evaluate(noteShown, [kept, leftOut] as const);
  await page.emulateMedia({ media: "print" });
  const seen = await page.evaluate(lookAtPaper);
  await page.close();
  return seen;
}

describe("on paper", () => {
  it.each(pageKinds)("%s has all that it shows, nothing to press, and its address", async (path) => {
    const seen = await onPaper(path);
    expect(seen.parts).toBeGreaterThan(0);
    expect(seen.gone).toEqual([]);
    expect(seen.controls).toEqual([]);
    // Of a missing page there is none, and an embedded chart is printed with what it stands in.
    if (path !== "/404.html" && !isEmbedded({ path })) expect(seen.words).toContain(seen.canonical);
  });

  it.each([
    [
      "en/explore/?theme=coverage&from=2018",
      "#explorer-state:not(:empty)",
      ["Theme: Lines to the villages", "From year: 2018"],
    ],
    ["zh/explore/?q=%E5%AE%BD%E5%B8%A6", "#explorer-state:not(:empty)", ["关键词（中英文均可）：宽带"]],
    ["en/search/?q=broadband", ".found-part li", ["“broadband”"]],
  ])("%s says what was asked", async (path, come, asked) => {
    const seen = await onPaper(path, come);
    expect(asked.filter((words) => !seen.words.includes(words))).toEqual([]);
    expect(seen.gone).toEqual([]);
    expect(seen.controls).toEqual([]);
  });
});
