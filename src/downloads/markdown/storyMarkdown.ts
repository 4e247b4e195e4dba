import type { Language } from "../../base/language.ts";
import { formatQuantity } from "../../base/numbers.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { needReason } from "../../figures/agreement.ts";
import { describeFigure, figureSpecs, figureTable, resolveFigure } from "../../figures/index.ts";
import { quoted, type Reference } from "../../figures/quoted.ts";
import { pageUrl, type SiteRoot } from "../address.ts";
import { escapeMarkdown } from "./escapeMarkdown.ts";
import { markdownTable } from "./tableText.ts";
import { words } from "./words.ts";

/** A story as its author wrote it: its title and standfirst are plain text, its body is Markdown with tags. */
export interface StoryParts {
  readonly story: string;
  readonly title: string;
  readonly standfirst: string;
  readonly body: string;
}

/** A story as Markdown: every bound number printed, every chart as its description and its table. */
export function storyMarkdown(
  { story, title, standfirst, body }: StoryParts,
  catalogue: Catalogue,
  root: SiteRoot,
  language: Language,
): string {
  const text = body
    .replaceAll(/<Num\b([^>]*)\/>/g, (_, attributes: string) =>
      number(attributesOf(attributes), catalogue, language),
    )
    .replaceAll(/<Figure\b([^>]*)\/>/g, (_, attributes: string) =>
      figure(attributesOf(attributes)["id"] ?? "", catalogue, language),
    )
    .replaceAll(/<Disagreement\b([^>]*)\/>/g, (_, attributes: string) =>
      disagreement(attributesOf(attributes), catalogue, language),
    )
    .replaceAll(/<Steps\b([^>]*)>/g, (_, attributes: string) =>
      figure(attributesOf(attributes)["figure"] ?? "", catalogue, language),
    )
    .replaceAll(/<(?:Step\b[^>]*|\/Steps?)>\n*/g, "")
    .replaceAll(/<(Term|Derived)\b[^>]*>([\s\S]*?)<\/\1>/g, "$2")
    .replaceAll(
      /<(HowWeKnow|NotSaid)>\s*([\s\S]*?)\s*<\/\1>/g,
      (_, name: "HowWeKnow" | "NotSaid", inner: string) => aside(name, inner, language),
    )
    .replaceAll(/<\/?(?:Term|span)\b[^>]*>/g, "")
    .trim();
  const page = `${words.page[language]}${language === "en" ? ": " : "："}<${pageUrl(root, language, "stories", story)}>`;
  return `# ${escapeMarkdown(title)}\n\n${escapeMarkdown(standfirst)}\n\n${page}\n\n${text}\n`;
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/\b([a-z]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

function number(
  attributes: Readonly<Record<string, string>>,
  catalogue: Catalogue,
  language: Language,
): string {
  const { form, ...reference } = attributes;
  const { quantity, unit } = quoted(reference as Reference, catalogue);
  const style = form === "label" || form === "table" ? form : "prose";
  return escapeMarkdown(formatQuantity(quantity, unit, language, { form: style }));
}

function figure(id: string, catalogue: Catalogue, language: Language): string {
  const spec = figureSpecs.get(id);
  if (!spec) throw new Error(`There is no figure "${id}".`);
  const model = resolveFigure(spec, catalogue);
  const { headings, rows } = figureTable(model, language);
  const cells = rows.map(({ label, period, value, printed, source, standing }) => [
    label,
    period,
    value,
    printed?.text ?? "",
    source?.publisher ?? "",
    standing,
  ]);
  const { label, period, value, printed, source, standing } = headings;
  const parts = [
    `### ${escapeMarkdown(model.title[language])}`,
    escapeMarkdown(model.subtitle[language]),
    escapeMarkdown(describeFigure(model, language).description),
    markdownTable(
      [label, period, value, printed, source, standing],
      cells.map((row) => row.map(escapeMarkdown)),
    ),
  ];
  return parts.join("\n\n");
}

function disagreement(
  { indicator, period }: Readonly<Record<string, string>>,
  catalogue: Catalogue,
  language: Language,
): string {
  const rows = [...catalogue.observations.values()].filter(
    (row) => row.indicator.id === indicator && row.period.text === period,
  );
  const lines = rows.map(({ quantity, indicator: { unit }, printed, source, note }) => {
    const value = quantity ? formatQuantity(quantity, unit, language) : words.missing[language];
    const said = [value, printed, source.publisher[language], note?.[language]].filter(Boolean);
    return `> - ${escapeMarkdown(said.join("; "))}`;
  });
  const title = words[needReason(rows) ? "disagree" : "printedApart"];
  return [`> **${title[language]}**`, ">", ...lines].join("\n");
}

function aside(name: "HowWeKnow" | "NotSaid", inner: string, language: Language): string {
  const title = name === "HowWeKnow" ? words.howWeKnow[language] : words.notSaid[language];
  return [`**${title}**`, "", ...inner.split("\n")].map((line) => `> ${line}`.trimEnd()).join("\n");
}
