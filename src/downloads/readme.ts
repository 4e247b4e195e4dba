import type { Language } from "../base/language.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { pageUrl, type SiteRoot } from "./address.ts";
import { citationText, dataSetReference } from "./citations/index.ts";
import { tableWordsOf } from "./codebook/tableWords.ts";
import type { PublishedTable } from "./csvText.ts";
import { readingNotes } from "./reading.ts";

const words = {
  version: {
    en: (version: string, day: string) => `Version ${version}, ${day}.`,
    zh: (version: string, day: string) => `${version}版，${day}。`,
  },
  files: { en: "Files", zh: "文件" },
  rows: { en: (count: number) => `${count} rows`, zh: (count: number) => `${count}行` },
  reading: { en: "How to read them", zh: "如何使用" },
  cite: { en: "How to cite", zh: "如何引用" },
  licence: { en: "Licence", zh: "许可" },
  page: { en: "On the web", zh: "网页" },
  others: {
    en: [
      "`datapackage.json`: the description of the tables for programs (Data Package 2.0)",
      "`*.csv-metadata.json`, `csv-metadata.json`: the same in both languages (CSV on the Web)",
      "`CODEBOOK.md`: every column and every word that it may hold",
      "`SHA256SUMS`: `sha256sum -c SHA256SUMS` checks that nothing was changed",
      "`*.bib`, `*.ris`, `*.csl.json`: for reference managers",
    ],
    zh: [
      "`datapackage.json`：供程序读取的表格说明（Data Package 2.0）",
      "`*.csv-metadata.json`、`csv-metadata.json`：双语表格说明（CSV on the Web）",
      "`CODEBOOK.zh.md`：每一列的含义及其取值",
      "`SHA256SUMS`：用`sha256sum -c SHA256SUMS`核对文件是否被改动",
      "`*.bib`、`*.ris`、`*.csl.json`：供文献管理软件使用",
    ],
  },
} as const;

/** What the archive says of itself in one language, as Markdown. */
export function readmeText(
  catalogue: Catalogue,
  tables: readonly PublishedTable[],
  root: SiteRoot,
  language: Language,
): string {
  const { title, subtitle, description, version, released, licence } = catalogue.dataset;
  const parts = [
    `# ${title[language]}`,
    subtitle[language],
    description[language],
    words.version[language](version, released),
    heading("files", language),
    bullets([
      ...tables.map((table) => tableLine(table, language)),
      `\`${catalogue.dataset.id}.json\`, \`${catalogue.dataset.id}.xlsx\``,
      ...words.others[language],
    ]),
    heading("reading", language),
    bullets(readingNotes.map((note) => note[language])),
    heading("cite", language),
    citationText(dataSetReference(catalogue, root, language), language),
    heading("licence", language),
    `${licence.name[language]}\n<${licence.url}>`,
    heading("page", language),
    `<${pageUrl(root, language, "data")}>`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function tableLine({ name, rows }: PublishedTable, language: Language): string {
  const { description } = tableWordsOf(name);
  const colon = language === "en" ? ": " : "：";
  const comma = language === "en" ? ", " : "，";
  return `\`${name}.csv\`${colon}${description[language]}${comma}${words.rows[language](rows.length)}`;
}

function heading(part: "files" | "reading" | "cite" | "licence" | "page", language: Language): string {
  return `## ${words[part][language]}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
