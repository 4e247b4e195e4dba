import { languageTag, type Language } from "../../base/language.ts";
import { escapeMarkup } from "../escape.ts";
import { paletteOf } from "../palette.ts";
import { printSkin } from "../skin.ts";
import { sceneMarkup } from "../svgMarkup.ts";
import type { FramedPicture, FrameRule, FrameText } from "./framed.ts";

const labelFaces = "Arial, Helvetica, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
const headlineFaces: Readonly<Record<Language, string>> = {
  en: `'Source Serif 4', Georgia, 'Times New Roman', serif`,
  zh: "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
};

/** What the picture says to those who do not see it. */
export interface PictureWords {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** A framed picture as an SVG file that needs nothing beside itself, in colours for paper. */
export function pictureMarkup(
  { width, height, theme, words, rules, chart }: FramedPicture,
  language: Language,
  { id, name, description }: PictureWords,
): string {
  const [title, desc] = [`${id}-title`, `${id}-desc`];
  const { paper } = paletteOf(theme, "print");
  const place = `translate(${chart.x} ${chart.y}) scale(${chart.scale})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:lang="${languageTag[language]}" font-family="${labelFaces}" role="img" aria-labelledby="${title}" aria-describedby="${desc}">`,
    `<title id="${title}">${escapeMarkup(name)}</title><desc id="${desc}">${escapeMarkup(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...rules.map((rule) => ruleMarkup(rule, theme)),
    ...words.map((text) => textMarkup(text, theme, language)),
    `<g transform="${place}">${sceneMarkup(chart.scene, printSkin, chart.scene.id)}</g>`,
    "</svg>\n",
  ].join("");
}

function ruleMarkup({ x, y, width, height, tone }: FrameRule, theme: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${printSkin.tone(tone, theme)} fill="currentColor"/>`;
}

function textMarkup(
  { x, y, text, size, anchor, bold, headline, tone }: FrameText,
  theme: string,
  language: Language,
): string {
  const face = headline ? ` font-family="${headlineFaces[language]}"` : "";
  // The site's headlines are a little lighter than bold.
  const weight = bold ? ` font-weight="${headline && language === "en" ? 650 : 700}"` : "";
  const align = anchor === "end" ? ` text-anchor="end"` : "";
  return `<text ${printSkin.tone(tone, theme)} x="${x}" y="${y}" font-size="${size}"${face}${weight}${align} fill="currentColor">${escapeMarkup(text)}</text>`;
}
