import postcss, { type AtRule, type Root, type Rule } from "postcss";

/** What of a page styles can name: its elements, and its classes. */
export interface Names {
  readonly elements: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
}

// Whole, with the values of its attributes: a text in one of these may look like a tag.
const tag = /<([a-z][a-z0-9-]*)((?:"[^"]*"|[^">])*)>/gi;

/** The names that a page has. */
export function namesOfPage(html: string): Names {
  const [elements, lists] = [new Set<string>(), new Set<string>()];
  for (const [, element = "", attributes = ""] of html.matchAll(tag)) {
    elements.add(element.toLowerCase());
    const list = /\sclass="([^"]*)"/.exec(attributes)?.[1];
    if (list !== undefined) lists.add(list);
  }
  // Most elements share their classes with others.
  return { elements, classes: new Set([...lists].flatMap((list) => list.split(/\s+/))) };
}

/** Every word of a script, since scripts add elements and classes of their own. */
export function namesOfScript(text: string): Names {
  const words = new Set(Array.from(text.matchAll(/[\w-]+/g), ([word]) => word));
  return { elements: words, classes: words };
}

/**
 * Takes a style sheet; returns what takes the names of a page and of its scripts and gives the sheet without the rules
 * that can never apply there. In doubt a rule stays: only elements and classes outside brackets count. Pages that have
 * the same of the names in the sheet are given the same text, which is made once.
 */
export function neededStyles(sheet: string): (...page: readonly Names[]) => string {
  const asked = namesInSheet(sheet);
  const made = new Map<string, string>();
  return (...page) => {
    const names = sharedNames(asked, page);
    const key = [...names.elements, ".", ...names.classes].join(" ");
    const lean = made.get(key) ?? leanSheet(sheet, names);
    made.set(key, lean);
    return lean;
  };
}

/** Those of the names asked for that a page has, in the order of the sheet. */
function sharedNames(asked: Names, page: readonly Names[]): Names {
  const shared = (kind: keyof Names) =>
    new Set([...asked[kind]].filter((name) => page.some((part) => part[kind].has(name))));
  return { elements: shared("elements"), classes: shared("classes") };
}

function namesInSheet(sheet: string): Names {
  const [elements, classes] = [new Set<string>(), new Set<string>()];
  postcss.parse(sheet).walkRules((rule) => {
    for (const selector of rule.selectors) {
      const names = namesInSelector(selector);
      for (const name of names.elements) elements.add(name);
      for (const name of names.classes) classes.add(name);
    }
  });
  return { elements, classes };
}

function leanSheet(sheet: string, names: Names): string {
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

function keepNeeded(rule: Rule, names: Names): void {
  const needed = rule.selectors.filter((selector) => mayApply(selector, names));
  if (needed.length === 0) rule.remove();
  else if (needed.length < rule.selectors.length) rule.selectors = needed;
}

function mayApply(selector: string, page: Names): boolean {
  const { elements, classes } = namesInSelector(selector);
  return elements.isSubsetOf(page.elements) && classes.isSubsetOf(page.classes);
}

function namesInSelector(selector: string): Names {
  const plain = withoutBrackets(selector).replace(/::?[\w-]+/g, "");
  const named = (pattern: RegExp) => Array.from(plain.matchAll(pattern), ([, name = ""]) => name);
  return {
    elements: new Set(named(/(?:^|[\s>+~])([a-z][\w-]*)/gi).map((name) => name.toLowerCase())),
    classes: new Set(named(/\.([\w-]+)/g)),
  };
}

/** What stands in brackets may be one of several, or a no: it decides nothing. */
function withoutBrackets(selector: string): string {
  const less = selector.replace(/\[[^\]]*\]|\([^()]*\)/g, "");
  return less === selector ? selector : withoutBrackets(less);
}
