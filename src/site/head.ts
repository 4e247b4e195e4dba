import { languages, languageTag, otherLanguage, type Language } from "../base/language.ts";
import { coverAddress } from "./addresses.ts";
import { languageOf, twinOf } from "./language.ts";

/** What the head of a page says of its own address and of its twin's. */
export interface HeadLinks {
  readonly canonical: string;
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
}

/** The canonical address and, where the page has a twin, the set of both with the cover as neither. */
export function headLinks(url: URL, site: URL): HeadLinks {
  const absolute = (path: string) => new URL(path, site).href;
  const canonical = absolute(url.pathname);
  const twin = twinOf(url);
  if (twin === undefined) return { canonical, alternates: coverAlternates(absolute) };
  const own = languageOf(url);
  const pair: Readonly<Record<Language, string>> =
    own === "en" ? { en: url.pathname, zh: twin } : { en: twin, zh: url.pathname };
  const alternates = languages.map((language) => ({
    tag: languageTag[language],
    href: absolute(pair[language]),
  }));
  return { canonical, alternates: [...alternates, { tag: "x-default", href: absolute(pair.en) }] };
}

function coverAlternates(absolute: (path: string) => string): HeadLinks["alternates"] {
  const doors = languages.map((language) => ({
    tag: languageTag[language],
    href: absolute(`${coverAddress}${language}/`),
  }));
  return [...doors, { tag: "x-default", href: absolute(coverAddress) }];
}

/** The names by which Open Graph knows the languages. */
export const openGraphLocale: Readonly<Record<Language, string>> = { en: "en_GB", zh: "zh_CN" };

/** The Open Graph name of the other language. */
export function otherLocale(language: Language): string {
  return openGraphLocale[otherLanguage(language)];
}
