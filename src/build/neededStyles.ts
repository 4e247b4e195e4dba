import postcss, { type AtRule, type Root, type Rule } from "postcss";

/** What of a page styles can name: its elements, and its classes. */
export interface PageNames {
  readonly elements: Set<string>;
  readonly classes: Set<string>;
}

// Whole, with the values of its attributes: a text in one of these may look like a tag.
const tag = /<([a-z][a-z0-9-]*)((?:"[^"]*"|[^">])*)>/gi;

/** Adds to the names what a page has, and every word of its scripts, since these add classes of their own. */
export function addNames({ elements, classes }: PageNames, html: string, scripts: readonly string[]): void {
  for (const [, element = "", attributes = ""] of html.matchAll(tag)) {
    elements.add(element.toLowerCase());
    for (const name of /\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? []) classes.add(name);
  }
  for (const script of scripts)
    for (const [word] of script.matchAll(/[\w-]+/g)) {
      elements.add(word);
      classes.add(word);
    }
}

/**
 * Takes a style sheet and what the pages of a kind have; returns the sheet without the rules that can never apply there.
 * In doubt a rule stays: only elements and classes outside brackets count.
 */
export function neededStyles(sheet: string, names: PageNames): string {
  const root = postcss.parse(sheet);
  root.walkRules((rule) => {
    if (!inKeyframes(rule)) keepNeeded(rule, names);
  });
  removeEmpty(root);
  return root.toString();
}

/** What a removed rule leaves empty around it goes too, from the inside outwards. */
function removeEmpty(root: Root): void {
  const around: AtRule[] = [];
  root.walkAtRules((rule) => void around.unshift(rule));
  for (const rule of around) if (rule.nodes?.length === 0) rule.remove();
}

function inKeyframes({ parent }: Rule): boolean {
  return parent?.type === "atrule" && "name" in parent && String(parent.name).endsWith("keyframes");
}

function keepNeeded(rule: Rule, names: PageNames): void {
  const needed = rule.selectors.filter((selector) => mayApply(selector, names));
  if (needed.length === 0) rule.remove();
  else if (needed.length < rule.selectors.length) rule.selectors = needed;
}

function mayApply(selector: string, { elements, classes }: PageNames): boolean {
  const plain = withoutBrackets(selector).replace(/::?[\w-]+/g, "");
  const named = (pattern: RegExp) => [...plain.matchAll(pattern)].map(([, name = ""]) => name);
  return (
    named(/\.([\w-]+)/g).every((name) => classes.has(name)) &&
    named(/(?:^|[\s>+~])([a-z][\w-]*)/gi).every((name) => elements.has(name.toLowerCase()))
  );
}

/** What stands in brackets may be one of several, or a no: it decides nothing. */
function withoutBrackets(selector: string): string {
  const less = selector.replace(/\[[^\]]*\]|\([^()]*\)/g, "");
  return less === selector ? selector : withoutBrackets(less);
}
