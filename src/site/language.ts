import { languages, otherLanguage, type Language } from "../base/language.ts";
import { coverAddress } from "./addresses.ts";

/** The language of the page at this path: the first part after the root; English on the cover and the missing page. */
export function languageOf({ pathname }: URL): Language {
  const first = pathname.slice(coverAddress.length).split("/")[0];
  return languages.find((language) => language === first) ?? "en";
}

/** The path of the same page in the other language; undefined where a page holds both. */
export function twinOf(url: URL): string | undefined {
  const language = languageOf(url);
  const start = `${coverAddress}${language}/`;
  if (!url.pathname.startsWith(start)) return undefined;
  return `${coverAddress}${otherLanguage(language)}/${url.pathname.slice(start.length)}`;
}

/** One path for each language, for pages that are written once. */
export function languagePaths(): { params: { lang: Language }; props: { language: Language } }[] {
  return languages.map((language) => ({ params: { lang: language }, props: { language } }));
}

/** One path for each language and thing, with the thing as a property. */
export function pathsFor<Key extends string, Thing extends { readonly id: string }>(
  key: Key,
  things: Iterable<Thing>,
) {
  return [...things].flatMap((thing) =>
    languages.map((language) => ({
      params: { lang: language, [key]: thing.id } as Record<Key | "lang", string>,
      props: { language, thing },
    })),
  );
}
