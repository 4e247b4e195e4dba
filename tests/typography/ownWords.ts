import { globSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { languages, type Language } from "../../src/base/language.ts";

/** A piece of our own prose, without markup, and the file it stands in. */
export interface OwnWords {
  readonly file: string;
  readonly language: Language;
  readonly text: string;
}

/** What stands for bound numbers and for slots: a Han character in Chinese, a letter in English. */
const shown: Readonly<Record<Language, string>> = { en: "x", zh: "〇" };

function storyWords(): OwnWords[] {
  return globSync("src/content/stories/*/*.mdx").flatMap((file) => {
    const language: Language = file.endsWith("zh.mdx") ? "zh" : "en";
    const [, front = "", body = ""] = readFileSync(file, "utf8").split(/^---$/m);
    const heads = [...front.matchAll(/^(?:title|standfirst): "(.*)"$/gm)].map(([, text = ""]) => text);
    const blocks = withoutMarkup(body, language).split(/\n+/);
    return [...heads, ...blocks].map((text) => ({ file, language, text }));
  });
}

function withoutMarkup(body: string, language: Language): string {
  return body
    .replace(/<Num\b[^>]*>/g, shown[language])
    .replace(/<span lang[^>]*>.*?<\/span>/g, shown[language])
    .replace(/<[^>]*>/g, "")
    .replace(/\]\([^)]*\)/g, "")
    .replace(/^#+ |\[/gm, "");
}

const literal = /\b(en|zh): (?:\([^)]*\)(?:: string)? =>\s*)?(["`])((?:\\.|(?!\2)[^\\])*)\2/g;

function codeWords(): OwnWords[] {
  // What a check says is read in a terminal, where quotes are plain.
  const files = globSync("src/{site,figures,stories,base}/**/*.ts", { exclude: ["src/stories/check*.ts"] });
  return files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(literal)].map(([, language, , text = ""]) => ({
      file,
      language: language as Language,
      text: text.replace(/\$\{[^}]*\}/g, shown[language as Language]),
    })),
  );
}

function jsonWords(): OwnWords[] {
  // Titles and publishers are names, and bear the spelling of those who gave them.
  return globSync("data/**/*.json", { exclude: ["data/sources.json", "data/releases/**"] }).flatMap((file) =>
    pairsIn(JSON.parse(readFileSync(file, "utf8"))).flatMap((pair) =>
      languages.map((language) => ({ file, language, text: pair[language] })),
    ),
  );
}

function pairsIn(value: unknown): Record<Language, string>[] {
  if (typeof value !== "object" || value === null) return [];
  const { en, zh } = value as Partial<Record<Language, unknown>>;
  if (typeof en === "string" && typeof zh === "string") return [{ en, zh }];
  return Object.values(value).flatMap(pairsIn);
}

function csvWords(): OwnWords[] {
  return globSync("data/*/*.csv", { exclude: ["data/releases/**"] }).flatMap((file) =>
    Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), { header: true }).data.flatMap((row) =>
      languages.map((language) => ({ file, language, text: row[`note_${language}`] ?? "" })),
    ),
  );
}

/** Every sentence that is ours, in both languages: stories, words of the site and its charts, notes of the data. */
export const ownWords: readonly OwnWords[] = [...storyWords(), ...codeWords(), ...jsonWords(), ...csvWords()];
