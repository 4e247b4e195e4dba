/** The two languages of the site, in the order in which they are offered. */
export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

/** A thing said in both languages: a missing translation does not compile. */
export type Localised<T = string> = Readonly<Record<Language, T>>;

/** The tag for `lang` and `hreflang`: Chinese here is always simplified. */
export const languageTag: Localised = { en: "en", zh: "zh-Hans" };

/** The other language of the pair. */
export function otherLanguage(language: Language): Language {
  return language === "en" ? "zh" : "en";
}
