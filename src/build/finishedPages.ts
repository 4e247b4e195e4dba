import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { lateScripts } from "./lateScripts.ts";
import { addNames, neededStyles, type PageNames } from "./neededStyles.ts";
import { policyHash } from "./policyHash.ts";
import { strictPolicy } from "./strictPolicy.ts";

/**
 * Makes every page built as light as it can be: only the styles that pages of its kind need, scripts asked for last, and
 * a content security policy as short and as strict as the page allows.
 */
export function finishedPages(): AstroIntegration {
  return {
    name: "finished-pages",
    hooks: {
      "astro:build:done": ({ dir, assets }) => {
        const scripts = bundledScripts(new URL("_astro/", dir));
        for (const files of assets.values()) {
          const pages = files.filter(({ pathname }) => pathname.endsWith(".html"));
          if (pages.length > 0) finishKind(pages, scripts);
        }
      },
    },
  };
}

/** Pages of one kind share their styles, so that one policy fits them all and what a browser keeps serves them all. */
function finishKind(pages: readonly URL[], scripts: ReadonlyMap<string, string>): void {
  const names: PageNames = { elements: new Set(), classes: new Set() };
  for (const page of pages) {
    const html = readFileSync(page, "utf8");
    addNames(names, html, scriptTexts(html, scripts));
  }
  const needed = remembered((sheet: string) => neededStyles(sheet, names));
  for (const page of pages) {
    const html = withStyles(lateScripts(readFileSync(page, "utf8")), needed);
    writeFileSync(page, strictPolicy(html));
  }
}

function bundledScripts(folder: URL): ReadonlyMap<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".js")) : [];
  return new Map(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
}

/** The texts of the scripts that a page names, and of those that these name. */
function scriptTexts(text: string, scripts: ReadonlyMap<string, string>, seen = new Set<string>()): string[] {
  return [...text.matchAll(/[\w.-]+\.js\b/g)].flatMap(([name]) => {
    const script = scripts.get(name);
    if (script === undefined || seen.has(name)) return [];
    seen.add(name);
    return [script, ...scriptTexts(script, scripts, seen)];
  });
}

/**
 * Puts other styles in the place of each sheet of a page, and their hash in the place of its hash in the policy. A text
 * that looks like a sheet is none: the policy does not name it.
 */
function withStyles(html: string, needed: (sheet: string) => string): string {
  const texts = html.split("<style>").slice(1);
  const sheets = texts.map((text) => text.slice(0, Math.max(0, text.indexOf("</style>"))));
  return sheets
    .filter((sheet) => html.includes(policyHash(sheet)))
    .reduce((page, sheet) => {
      const lean = needed(sheet);
      return page.replace(sheet, () => lean).replace(policyHash(sheet), () => policyHash(lean));
    }, html);
}

function remembered(make: (key: string) => string): (key: string) => string {
  const made = new Map<string, string>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
