import type { Reference } from "./reference.ts";

/** One `meta` element of a page's head. */
export interface Meta {
  readonly name: string;
  readonly content: string;
}

/** What reference managers read from the head of a page, for the thing that the page is about. */
export function citationMeta(reference: Reference): readonly Meta[] {
  const { title, author, issued, url, language } = reference;
  const said: readonly (readonly [string, string | undefined])[] = [
    ["citation_title", title],
    ["citation_author", author],
    ["citation_publication_date", issued?.replaceAll("-", "/")],
    ["citation_online_date", issued?.replaceAll("-", "/")],
    ["citation_language", language],
    ["citation_public_url", url],
  ];
  return said.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}
