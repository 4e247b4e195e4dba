import { otherLanguage, type Language } from "../../base/language.ts";
import type { Source } from "../../catalogue/catalogue.ts";
import { isDescription } from "../../catalogue/sourceTitle.ts";
import type { Reference } from "./reference.ts";

/** A source to cite in a text of this language. */
export function sourceReference(source: Source, language: Language): Reference {
  const { id, publisher, published, readOn, url } = source;
  return {
    id,
    kind: kindOf(source),
    author: publisher[language],
    ...titles(source, language),
    issued: published,
    accessed: readOn,
    url,
    language: source.language,
    note:
      [issuerNote(source, language), readingNote(source, language)].filter(Boolean).join(". ") || undefined,
  };
}

/** A headline as printed, with its translation for who cannot read it; a description of ours in the reader's language. */
function titles(source: Source, language: Language): Pick<Reference, "title" | "translatedTitle"> {
  const { title } = source;
  if (isDescription(source)) return { title: title[language] };
  const own = isIn(source, language) || title[language] === title.original;
  return { title: title.original, translatedTitle: own ? undefined : title[language] };
}

/** A source to cite in a file that has no language: in its own, with a translation of its title. */
export function ownReference(source: Source): Reference {
  const own: Language = isChinese(source) ? "zh" : "en";
  const translated = source.title[otherLanguage(own)];
  return {
    ...sourceReference(source, own),
    translatedTitle: translated === source.title.original ? undefined : translated,
  };
}

function isIn(source: Source, language: Language): boolean {
  return language === "zh" ? isChinese(source) : source.language === "en";
}

function isChinese({ language }: Source): boolean {
  return language.startsWith("zh");
}

function kindOf({ standing, url }: Source): Reference["kind"] {
  if (url !== undefined) return "online";
  const kinds = {
    primary: "report",
    press: "newspaper",
    academic: "article",
    trade: "report",
    repost: "report",
  } as const;
  return kinds[standing];
}

/** A latest possible day is no day of access: the styles have a place for the one, and only a note for the other. */
function readingNote({ readBy }: Source, language: Language): string | undefined {
  if (readBy === undefined) return undefined;
  return language === "en" ? `Read by ${readBy} at the latest` : `查阅不晚于${readBy}`;
}

/** Repeats of one office's figures are not independent: the office is named where it is not the publisher. */
function issuerNote({ issuer, publisher }: Source, language: Language): string | undefined {
  if (!issuer || issuer[language] === publisher[language]) return undefined;
  return language === "en" ? `Figures of ${issuer.en}` : `数据出自${issuer.zh}`;
}
