import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One HTML page of a built site. */
export interface BuiltPage {
  /** As in the address: `/en/stories/`. */
  readonly path: string;
  readonly html: string;
}

/** Every HTML page of a built site. */
export function readPages(folder: string): readonly BuiltPage[] {
  return globSync("**/*.html", { cwd: folder })
    .map((file) => file.replaceAll("\\", "/"))
    .sort()
    .map((file) => ({
      path: `/${file.replace(/index\.html$/, "")}`,
      html: readFileSync(join(folder, file), "utf8"),
    }));
}

/** The values of an attribute of one kind of element, with entities read. */
export function attributeValues(html: string, element: string, attribute: string): readonly string[] {
  const tags = html.match(new RegExp(`<${element}\\b[^>]*>`, "g")) ?? [];
  return tags.flatMap((tag) => decoded(new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1]));
}

/** The script files of a page, which it asks for once it has been painted. */
export function scriptsOf(html: string): readonly string[] {
  return attributeValues(html, "script", "data-later").flatMap((files) => files.split(" "));
}

/** Every id of a page. */
export function idsOf(html: string): readonly string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].flatMap(([, id]) => decoded(id));
}

function decoded(value: string | undefined): string[] {
  return value === undefined
    ? []
    : [
        value
          .replaceAll("&#38;", "&")
          .replaceAll("&amp;", "&")
          .replaceAll("&quot;", '"')
          .replaceAll("&#39;", "'"),
      ];
}

/** A page that is made to stand inside somebody else's: it has neither the site's frame nor a place in its lists. */
export function isEmbedded({ path }: Pick<BuiltPage, "path">): boolean {
  return path.endsWith("/embed/");
}

/** The address of every story, in both languages. */
export function storyPaths(folder: string): readonly string[] {
  return readPages(folder)
    .map(({ path }) => path)
    .filter((path) => /^\/(?:en|zh)\/stories\/[^/]+\/$/.test(path));
}

/** One page of each kind, in both languages, with the cover and the missing page. */
export const pageKinds: readonly string[] = [
  "/",
  "/404.html",
  ...["en", "zh"].flatMap((language) =>
    [
      "",
      "stories/",
      "stories/rural-commerce/",
      "stories/wired-villages/",
      "indicators/",
      "indicators/rural-online-retail/",
      "indicators/poor-villages-broadband/",
      "indicators/townships-with-ecommerce/",
      "sources/",
      "sources/scio-white-paper-2022/",
      "data/",
      "explore/",
      "figures/",
      "figures/penetration-gap/",
      "figures/hundred-villages/",
      "figures/hundred-villages/embed/",
      "changes/",
      "method/",
      "timeline/",
      "targets/",
      "disagreements/",
      "glossary/",
      "about/",
      "themes/",
      "themes/coverage/",
      "search/",
    ].map((rest) => `/${language}/${rest}`),
  ),
];
