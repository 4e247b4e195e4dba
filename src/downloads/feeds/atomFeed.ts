import { languageTag, type Language } from "../../base/language.ts";
import { element, xmlText } from "./xml.ts";

/** One thing that is new. */
export interface FeedEntry {
  readonly title: string;
  readonly summary: string;
  readonly url: string;
  /** ISO dates. */
  readonly published: string;
  readonly updated: string;
}

export interface Feed {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** The full address of the feed itself, and of the page that shows the same. */
  readonly self: string;
  readonly page: string;
  /** ISO date of a feed that has no entry yet. */
  readonly begun: string;
  /** The latest first. */
  readonly entries: readonly FeedEntry[];
}

/** A feed in the Atom format; its date is that of its latest entry, so that the same entries give the same bytes. */
export function atomFeed({ language, title, subtitle, author, self, page, begun, entries }: Feed): string {
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? begun;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTag[language]}">`,
    element("id", self),
    element("title", title),
    element("subtitle", subtitle),
    element("updated", moment(updated)),
    `<author>${element("name", author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${languageTag[language]}" href="${xmlText(page)}"/>`,
    ...entries.map(entryText),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

function entryText({ title, summary, url, published, updated }: FeedEntry): string {
  const parts = [
    element("id", url),
    element("title", title),
    `<link rel="alternate" type="text/html" href="${xmlText(url)}"/>`,
    element("published", moment(published)),
    element("updated", moment(updated)),
    element("summary", summary),
  ];
  return `<entry>${parts.join("")}</entry>`;
}

function moment(date: string): string {
  return `${date}T00:00:00Z`;
}
