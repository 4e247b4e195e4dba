import { languages, languageTag, type Language } from "../../base/language.ts";
import type { SiteRoot } from "../address.ts";
import { element, xmlText } from "./xml.ts";

/** A sitemap of the pages at these paths (`en/stories/`), each with the addresses of both languages. */
export function sitemapXml(paths: readonly string[], root: SiteRoot): string {
  const known = new Set(paths);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...[...known]
      .sort()
      .map((path) => `<url>${element("loc", root + path)}${alternates(path, known, root)}</url>`),
    "</urlset>",
  ];
  return `${lines.join("\n")}\n`;
}

/** The page itself and its twin, and English for whoever reads neither; nothing for a page that has no twin. */
function alternates(path: string, known: ReadonlySet<string>, root: SiteRoot): string {
  const [first = "", ...rest] = path.split("/");
  if (!languages.includes(first as Language)) return "";
  const twins = languages.map((language) => ({ language, path: [language, ...rest].join("/") }));
  if (!twins.every((twin) => known.has(twin.path))) return "";
  const links = [
    ...twins.map((twin) => ({ tag: languageTag[twin.language], path: twin.path })),
    { tag: "x-default", path: ["en", ...rest].join("/") },
  ];
  return links
    .map(
      ({ tag, path: of }) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${xmlText(root + of)}"/>`,
    )
    .join("");
}
