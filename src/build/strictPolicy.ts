import { policyHash } from "./policyHash.ts";

const policyTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const first = '<meta charset="utf-8">';

/**
 * Takes a page whose policy stands after its title and description and names every script and style that any page has;
 * returns the page with the policy before all that, naming those of this page. No hash is ever added, only left out: a
 * text that looks like a script brings nothing in.
 */
export function strictPolicy(html: string): string {
  const [tag, policy] = policyTag.exec(html) ?? [];
  if (tag === undefined || policy === undefined || !html.includes(first))
    throw new Error("A page has no policy, or no character set to put it after.");
  const directives = policy.split(";").map((directive) => directive.trim());
  const shorter = directives.filter((each) => each !== "").map((each) => shorten(each, html));
  const better = tag.replace(policy, () => shorter.join(";"));
  return html.replace(tag, "").replace(first, () => first + better);
}

/** What of the page each directive governs: the texts that stand in it, and whether it asks for files too. */
const governed: Readonly<Record<string, { readonly texts: RegExp; readonly file: RegExp }>> = {
  "script-src": { texts: /<script[^>]*>(.*?)<\/script>/gs, file: /<script[^>]*\s(?:src|data-later)="/ },
  "style-src": { texts: /<style[^>]*>(.*?)<\/style>/gs, file: /<link[^>]*\srel="stylesheet"/ },
};

function shorten(directive: string, html: string): string {
  const [name = "", ...values] = directive.split(/\s+/);
  const kind = governed[name];
  if (!kind) return directive;
  const hashes = new Set([...html.matchAll(kind.texts)].map(([, text = ""]) => `'${policyHash(text)}'`));
  const needed = values.filter((value) =>
    value.startsWith("'sha256-") ? hashes.has(value) : value !== "'self'" || kind.file.test(html),
  );
  return [name, ...(needed.length > 0 ? needed : ["'none'"])].join(" ");
}
