import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { remembered } from "../base/remembered.ts";
import { lateScripts } from "./lateScripts.ts";
import { namesOfPage, namesOfScript, neededStyles } from "./neededStyles.ts";
import { policyHash } from "./policyHash.ts";
import { parted, strictHead } from "./strictPolicy.ts";

/**
 * Takes the folder of bundled scripts; returns what makes a page as light as it can be: only the styles that it needs,
 * scripts asked for last, and a content security policy as short and as strict as the page allows.
 */
export function pageFinisher(assets: string): (html: string) => string {
  const scripts = bundledScripts(assets);
  const namesOfScripts = remembered((files) => namesOfScript(scriptTexts(files, scripts).join("\n")));
  const needed = remembered((sheet) => neededStyles(sheet));
  const hashOf = remembered((sheet) => policyHash(sheet));
  return (html) => {
    const names = [namesOfPage(html), namesOfScripts(scriptsNamed(html))];
    const [head, body] = parted(html);
    const rest = lateScripts(body);
    const styled = withStyles(head, (sheet) => needed(sheet)(...names), hashOf);
    return strictHead([styled, rest], hashOf) + rest;
  };
}

function bundledScripts(folder: string): ReadonlyMap<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".js")) : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** The bundled scripts that a page asks for, one after another. */
function scriptsNamed(html: string): string {
  return Array.from(html.matchAll(/\/_astro\/[\w.-]+\.js/g), ([name]) => name).join(" ");
}

/** The texts of the scripts that a text names, and of those that these name. */
function scriptTexts(
  text: string,
  scripts: ReadonlyMap<string, string>,
  seen = new Set<string>(),
): readonly string[] {
  return [...text.matchAll(/[\w.-]+\.js\b/g)].flatMap(([name]) => {
    const script = scripts.get(name);
    if (script === undefined || seen.has(name)) return [];
    seen.add(name);
    return [script, ...scriptTexts(script, scripts, seen)];
  });
}

/**
 * Puts other styles in the place of each sheet of a page's head, and their hash in the place of its hash in the policy. A
 * text that looks like a sheet is none: the policy does not name it.
 */
function withStyles(
  head: string,
  needed: (sheet: string) => string,
  hashOf: (sheet: string) => string,
): string {
  const texts = head.split("<style>").slice(1);
  const sheets = texts.map((text) => text.slice(0, Math.max(0, text.indexOf("</style>"))));
  return sheets
    .filter((sheet) => head.includes(hashOf(sheet)))
    .reduce((page, sheet) => {
      const lean = needed(sheet);
      return page.replace(sheet, () => lean).replace(hashOf(sheet), () => hashOf(lean));
    }, head);
}
