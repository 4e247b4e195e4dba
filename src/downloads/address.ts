import type { Language } from "../base/language.ts";
import type { Claim, Observation, Target } from "../catalogue/catalogue.ts";

/** Where the site stands, with its base path and the slash at the end: `https://example.org/sub/`. */
export type SiteRoot = string;

/** The full address of a page of one language, from its parts. */
export function pageUrl(root: SiteRoot, language: Language, ...parts: readonly string[]): string {
  return `${root}${[language, ...parts].join("/")}/`;
}

/** The full address of a published file, from its path under `data/`. */
export function dataUrl(root: SiteRoot, path: string): string {
  return `${root}data/${path}`;
}

/** The one address of a reported row, a target or a claim. */
export function statementUrl(
  root: SiteRoot,
  language: Language,
  statement: Observation | Target | Claim,
): string {
  return `${pageUrl(root, language, "indicators", statement.indicator.id)}#${statement.id}`;
}
