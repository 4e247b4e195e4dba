import { close, createIndex, type PagefindIndex } from "pagefind";
import { languages, languageTag, type Language, type Localised } from "../base/language.ts";
import { spacedHan } from "../base/spacedHan.ts";
import { glossary, type Term } from "../stories/glossary.ts";
import { fileWriter } from "./fileWriter.ts";
import { steadyIndex, type IndexFile } from "./steadyIndex.ts";

const findable =
  /^(?:en|zh)\/(?:(?:stories|indicators|sources|themes)\/[^/]+|targets|disagreements|timeline|method|about|data)\/$/;

/**
 * Can a page be found, by its path from the root of the site? Stories, measures and sources can, and the pages that
 * explain or gather them; terms are found one by one.
 */
export function isFindable(path: string): boolean {
  return findable.test(path);
}

/** Of all that the indexer writes, what the search page asks for. */
const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[^/]*|.*\.pf_[a-z]+)$/;

/**
 * The names under which the indexer takes the two languages. Told that a text is Chinese it would load dictionaries of
 * some 300 MB to part words that have been parted before: Chinese goes to it as a script of no certain language (BCP 47).
 */
const indexedAs: Localised = { en: languageTag.en, zh: "und-hans" };

/** The names under which the search page asks for each: those of its own `lang`, in small letters. */
const askedFor = new Map(
  languages.map((language) => [indexedAs[language], languageTag[language].toLowerCase()]),
);

/** What stands on many pages or repeats the text beside it. */
const excluded = [
  ".figure details",
  ".figure-foot",
  ".note",
  ".gloss",
  ".next",
  ".visually-hidden",
  ".cite-one",
];

/** The classes by which the indexer is told what to leave out. */
const telling = new Set(excluded.flatMap((selector) => selector.match(/(?<=\.)[\w-]+/g) ?? []));

/** An index that is being made, in a process of its own. */
export interface SearchIndex {
  /**
   * Takes the path of a page that can be found, and what will be its HTML. Pages are read in the order in which they
   * come: in another one the indexer would write other bytes.
   */
  readonly add: (path: string, html: Promise<string>) => void;
  /** When no page comes any more: the files of the index of all pages and terms; throws what the indexer said of one. */
  readonly finish: () => Promise<readonly IndexFile[]>;
}

/** Begins an index of what can be found: one for each language, by the `lang` of each page. */
export async function openSearchIndex(): Promise<SearchIndex> {
  const { index, errors } = await createIndex({ excludeSelectors: excluded });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join(" ")}`);
  let read = Promise.resolve();
  return {
    add: (path, html) => {
      read = read.then(async () => addPage(index, path, await html));
      // Whoever finishes the index is told; until then nobody waits for it.
      read.catch(() => undefined);
    },
    finish: async () => {
      try {
        await read;
        await addTerms(index);
        return await filesOf(index);
      } finally {
        await close();
      }
    },
  };
}

async function addPage(index: PagefindIndex, path: string, html: string): Promise<void> {
  const { errors } = await index.addHTMLFile({
    url: `/${path}`,
    content: withKind(wordsOf(html, path), path),
  });
  if (errors.length > 0) throw new Error(`The page ${path} cannot be indexed: ${errors.join(" ")}`);
}

/**
 * What of a page's text holds no words to find or is excluded anyway, then what the indexer has no use for: the parts of
 * tables and lists, and every attribute but those by which it is told what to leave out. It reads letter by letter, so that
 * the less it is handed the sooner it is done.
 */
const wordless: readonly (readonly [part: RegExp, instead: string])[] = [
  [/<(style|script|svg)\b.*?<\/\1>/gs, ""],
  [/<details (?:class="cite-one"|id="[^"]*-table").*?<\/details>/gs, ""],
  [/<section [^>]*data-pagefind-ignore.*?<\/section>/gs, ""],
  [/<thead\b.*?<\/thead>/gs, ""],
  [/<a [^>]*>https?:[^<]*<\/a>/g, ""],
  [/ (?!class=|data-pagefind)[a-z-]+="[^"]*"/g, ""],
  [new RegExp(` class="(?![^"]*\\b(?:${[...telling].join("|")})\\b)[^"]*"`, "g"), ""],
  [/<\/?(?:a|b|label|q)>/g, ""],
  [/<span/g, " <span"],
  [/<\/?(?:table|tbody|tr|td|th|dl|dd|ul|li)>\s*/g, " "],
];

/**
 * In the tables of a measure's page, who printed a figure and how it stands are said of every row: its source is found on
 * its own page.
 */
const ofEveryRow = /<td><a\b.*?<\/td>|<span class="swatch[^>]*><\/span><span>[^<]*<\/span>/gs;
/** The rows of a source are found on the pages of their measures; on its own page, the names of these measures are. */
const rowsElsewhere = /<td\b.*?<\/td>/gs;

/** A page that holds what can be found of another one, and no more. */
function wordsOf(html: string, path: string): string {
  const main = html.slice(html.indexOf("<main "), html.lastIndexOf("</main>"));
  const rows = path.includes("/sources/") ? rowsElsewhere : ofEveryRow;
  const language: Language = path.startsWith("zh/") ? "zh" : "en";
  const words = wordless.reduce(
    (rest, [part, instead]) => rest.replaceAll(part, instead),
    main.replaceAll(rows, ""),
  );
  return `<html lang="${indexedAs[language]}"><body>${parted(words, language)}</main></body></html>`;
}

/** A text in whose words the search can look: those of English are parted as they stand. */
function parted(text: string, language: Language): string {
  return language === "zh" ? spacedHan(text).replaceAll(" </", "</") : text;
}

/**
 * Says of what kind a page is, so that what is found can be shown kind by kind. Each kind is a filter of its own with
 * one value: of a filter with several the indexer writes the values in another order every time.
 */
function withKind(html: string, path: string): string {
  const [, part = "", thing] = path.split("/");
  return html.replace(
    "data-pagefind-body",
    `data-pagefind-body data-pagefind-filter="${thing ? part : "other"}:yes"`,
  );
}

async function addTerms(index: PagefindIndex): Promise<void> {
  for (const language of languages) {
    for (const term of glossary.values()) {
      const { errors } = await index.addCustomRecord(termRecord(term, language));
      if (errors.length > 0) throw new Error(`The term ${term.id} cannot be indexed: ${errors.join(" ")}`);
    }
  }
}

/** A term is found at its own place in the glossary. */
function termRecord({ id, name, text }: Term, language: Language) {
  return {
    url: `/${language}/glossary/#${id}`,
    language: indexedAs[language],
    content: parted(`${name[language]}. ${text[language]}`, language),
    meta: { title: name[language] },
    filters: { glossary: ["yes"] },
  };
}

async function filesOf(index: PagefindIndex): Promise<readonly IndexFile[]> {
  const { files } = await index.getFiles();
  return steadyIndex(
    files.filter(({ path }) => needed.test(path)),
    askedFor,
  );
}

/** Writes the files of an index into a folder. */
export function writeIndex(files: readonly IndexFile[], folder: string): void {
  // Thousands of small files: waiting for each by itself takes longer than writing it.
  const write = fileWriter(folder);
  for (const { path, content } of files) write(path, content);
}
