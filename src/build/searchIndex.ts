import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { languages, languageTag, type Language } from "../base/language.ts";
import { glossary, type Term } from "../stories/glossary.ts";
import { steadyIndex } from "./steadyIndex.ts";

/** What can be found: stories, measures, sources, and the pages that explain or gather them; terms one by one. */
const findable =
  /^(?:en|zh)\/(?:(?:stories|indicators|sources|themes)\/[^/]+|targets|disagreements|timeline|method|about|data)\/$/;

/** Of all that the indexer writes, what the search page asks for. */
const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[^/]*|.*\.pf_[a-z]+)$/;

/** What stands on many pages or repeats the text beside it. */
const excluded = [".figure details", ".note", ".gloss", ".next", ".visually-hidden", ".cite-one"];

/** Writes the search index of the pages that were built: one for each language, by the `lang` of each page. */
export function builtSearchIndex(): AstroIntegration {
  return {
    name: "built-search-index",
    hooks: {
      "astro:build:done": async ({ dir, pages }) => {
        const paths = pages.map(({ pathname }) => pathname).filter((path) => findable.test(path));
        const { index, errors } = await createIndex({ excludeSelectors: excluded });
        if (!index) throw new Error(`The search index cannot be made: ${errors.join(" ")}`);
        try {
          await addPages(index, dir, paths.sort());
          await addTerms(index);
          await writeIndex(index, new URL("pagefind/", dir));
        } finally {
          await close();
        }
      },
    },
  };
}

async function addPages(index: PagefindIndex, dir: URL, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const html = readFileSync(new URL(`${path}index.html`, dir), "utf8");
    const { errors } = await index.addHTMLFile({
      url: `/${path}`,
      content: withKind(wordsOf(html, path), path),
    });
    if (errors.length > 0) throw new Error(`The page ${path} cannot be indexed: ${errors.join(" ")}`);
  }
}

/** What holds no words to find, or is excluded anyway: most of a page, which the indexer would read letter by letter. */
const wordless = [
  /<(style|script|svg)\b.*?<\/\1>/gs,
  /<details (?:class="cite-one"|id="[^"]*-table").*?<\/details>/gs,
  /<(?:meta|link) [^>]*>/g,
  / (?:href|aria-[a-z]+|rel|scope|title)="[^"]*"/g,
];

/** The rows of a source are found on the pages of their measures; on its own page, the names of these measures are. */
const rowsElsewhere = /<td\b.*?<\/td>/gs;

/** The page without what holds no words to find: less to hand over and to read, which is what indexing costs. */
function wordsOf(html: string, path: string): string {
  const parts = path.includes("/sources/") ? [...wordless, rowsElsewhere] : wordless;
  return parts.reduce((rest, part) => rest.replaceAll(part, ""), html);
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
    language: languageTag[language].toLowerCase(),
    content: `${name[language]}. ${text[language]}`,
    meta: { title: name[language] },
    filters: { glossary: ["yes"] },
  };
}

async function writeIndex(index: PagefindIndex, folder: URL): Promise<void> {
  const { files } = await index.getFiles();
  for (const { path, content } of steadyIndex(files.filter((file) => needed.test(file.path)))) {
    const place = fileURLToPath(new URL(path, folder));
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, content);
  }
}
