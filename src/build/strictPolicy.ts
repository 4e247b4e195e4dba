import { policyHash } from "./policyHash.ts";

type HashOf = (text: string) => string;

const policyTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const first = '<meta charset="utf-8">';

/**
 * Takes the two parts of a page whose policy stands after its title and description and names every script and style that
 * any page has; returns its head with the policy before all that, naming those of this page. No hash is ever added, only
 * left out: a text that looks like a script brings nothing in. Who makes many pages gives a `hashOf` that remembers.
 */
export function strictHead([head, rest]: PageParts, hashOf: HashOf = policyHash): string {
  const [tag, policy] = policyTag.exec(head) ?? [];
  if (tag === undefined || policy === undefined || !head.includes(first))
    throw new Error("A page has no policy, or no character set to put it after.");
  const directives = policy.split(";").map((directive) => directive.trim());
  const shorter = directives.filter((each) => each !== "").map((each) => shorten(each, [head, rest], hashOf));
  const better = tag.replace(policy, () => shorter.join(";"));
  return head.replace(tag, "").replace(first, () => first + better);
}

/** A page in two: searching both is cheaper than putting them together first. */
export type PageParts = readonly [head: string, rest: string];

/**
 * A page up to the end of its head, where all that governs it stands, and what follows, by far the longer part. Words of
 * ours stand in the head before the policy, and may look like its end; after it there are none.
 */
export function parted(html: string): PageParts {
  const end = html.indexOf("</head>", html.search(policyTag));
  return [html.slice(0, Math.max(0, end)), html.slice(Math.max(0, end))];
}

/**
 * What of the page each directive governs: the texts that stand in it, and whether it asks for files too. Data that stands
 * in a script is never run, and has no need of a hash.
 */
const governed: Readonly<Record<string, { readonly texts: RegExp; readonly file: RegExp }>> = {
  "script-src": {
    texts: /<script(?! type="application\/ld\+json")[^>]*>(.*?)<\/script>/gs,
    file: /<script[^>]*\s(?:src|data-later)="/,
  },
  "style-src": { texts: /<style[^>]*>(.*?)<\/style>/gs, file: /<link[^>]*\srel="stylesheet"/ },
};

function shorten(directive: string, page: PageParts, hashOf: HashOf): string {
  const [name = "", ...values] = directive.split(/\s+/);
  const kind = governed[name];
  if (!kind) return directive;
  const texts = page.flatMap((part) => [...part.matchAll(kind.texts)].map(([, text = ""]) => text));
  const hashes = new Set(texts.map((text) => `'${hashOf(text)}'`));
  const needed = values.filter((value) =>
    value.startsWith("'sha256-")
      ? hashes.has(value)
      : value !== "'self'" || page.some((part) => kind.file.test(part)),
  );
  return [name, ...(needed.length > 0 ? needed : ["'none'"])].join(" ");
}
