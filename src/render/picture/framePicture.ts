import type { Language } from "../../base/language.ts";
import type { FigureModel } from "../../figures/model.ts";
import { round } from "../../scenes/scene.ts";
import { textWidth } from "../../scenes/textWidth.ts";
import { balancedLines, headlineLines } from "./balancedLines.ts";
import { fitScene } from "./fitScene.ts";
import { pictureFormats, type PictureFormat } from "./formats.ts";
import type { FramedPicture, FrameRule, PictureCredit, PlacedScene, Room } from "./framed.ts";
import { columnHeight, textColumn, type TextBlock } from "./textColumn.ts";

/** The sizes of a format: the frame's own words, and how large the chart's may grow. */
interface Look {
  readonly margin: number;
  readonly titles: readonly number[];
  readonly subtitle: number;
  readonly credit: number;
  readonly largest: number;
}

const looks: Readonly<Record<PictureFormat, Look>> = {
  landscape: { margin: 44, titles: [38, 36, 34, 32, 30, 28], subtitle: 20, credit: 16, largest: 26 },
  portrait: { margin: 60, titles: [54, 50, 46, 42], subtitle: 27, credit: 21, largest: 36 },
};

/**
 * The figure with its finding, what is measured, its sources, licence, date and the site's name inside one frame: words
 * above the chart or beside it, whichever lets the chart's own words stand larger.
 */
export function framePicture(
  model: FigureModel,
  language: Language,
  format: PictureFormat,
  credit: PictureCredit,
): FramedPicture {
  const above = wordsAbove(model, language, format, credit);
  if (format === "portrait") return above;
  const beside = wordsBeside(model, language, format, credit);
  return beside.label > above.label ? beside : above;
}

type Candidate = FramedPicture & { readonly label: number };

function wordsAbove(
  model: FigureModel,
  language: Language,
  format: PictureFormat,
  credit: PictureCredit,
): Candidate {
  const { width, height } = pictureFormats[format];
  const look = looks[format];
  const { margin } = look;
  const inner = width - 2 * margin;
  const head = headBlocks(model, language, look, inner, 2);
  const foot = footBlocks(credit, look, inner * 0.6);
  const side = siteBlocks(credit, look, inner * 0.36);
  const headTop = margin + 12;
  const footTop = height - margin + 6 - Math.max(columnHeight(foot), columnHeight(side));
  const top = headTop + columnHeight(head) + look.subtitle * 1.2;
  const room = { x: margin, y: top, width: inner, height: footTop - look.credit * 1.6 - top };
  const chart = fitScene(model, language, room, look.largest);
  return {
    width,
    height,
    theme: model.theme,
    words: [
      ...textColumn(head, margin, headTop),
      ...textColumn(foot, margin, footTop),
      ...textColumn(side, width - margin, footTop, "end"),
    ],
    rules: [accentRule(margin, inner), footRule(margin, footTop - look.credit * 0.7, inner)],
    chart: settled(chart, room),
    label: chart.label,
  };
}

const columnWidth = 356;

function wordsBeside(
  model: FigureModel,
  language: Language,
  format: PictureFormat,
  credit: PictureCredit,
): Candidate {
  const { width, height } = pictureFormats[format];
  const look = looks[format];
  const { margin } = look;
  const foot = [...footBlocks(credit, look, columnWidth), ...siteBlocks(credit, look, columnWidth)];
  const footTop = height - margin + 6 - columnHeight(foot);
  const head = headBlocks(model, language, look, columnWidth, 7, footTop - margin - 40);
  const left = margin + columnWidth + 48;
  const room = { x: left, y: margin, width: width - margin - left, height: height - 2 * margin };
  const chart = fitScene(model, language, room, look.largest);
  return {
    width,
    height,
    theme: model.theme,
    words: [...textColumn(head, margin, margin + 12), ...textColumn(foot, margin, footTop)],
    rules: [accentRule(margin, columnWidth), footRule(margin, footTop - look.credit * 0.7, columnWidth)],
    chart: settled(chart, room),
    label: chart.label,
  };
}

/** The finding in the largest size that keeps to so many lines and to the height there is, and what is measured. */
function headBlocks(
  { title, subtitle }: FigureModel,
  language: Language,
  look: Look,
  width: number,
  most: number,
  height = Infinity,
): readonly TextBlock[] {
  const measured: TextBlock = {
    lines: balancedLines(subtitle[language], width, look.subtitle),
    size: look.subtitle,
    leading: 1.36,
    tone: "soft",
    gap: look.subtitle * 0.55,
  };
  const finding = (size: number): TextBlock => ({
    lines: headlineLines(title[language], language, width, size),
    size,
    leading: language === "en" ? 1.16 : 1.32,
    tone: "ink",
    bold: true,
    headline: true,
  });
  const fits = (block: TextBlock): boolean =>
    block.lines.length <= most && columnHeight([block, measured]) <= height;
  const size = look.titles.find((one) => fits(finding(one))) ?? look.titles.at(-1) ?? look.subtitle;
  return [finding(size), measured];
}

function footBlocks(
  { sources, terms }: PictureCredit,
  { credit }: Look,
  width: number,
): readonly TextBlock[] {
  return [sources, terms].map((text) => ({
    lines: balancedLines(text, width, credit),
    size: credit,
    leading: 1.4,
    tone: "soft",
  }));
}

function siteBlocks({ site, address }: PictureCredit, { credit }: Look, width: number): readonly TextBlock[] {
  const small = { size: credit, leading: 1.4 } as const;
  return [
    { ...small, lines: [site], tone: "ink", bold: true, gap: credit * 0.6 },
    { ...small, lines: addressLines(address, width, credit), tone: "soft" },
  ];
}

/** An address breaks after a slash, and a part that is too long after a hyphen. */
function addressLines(address: string, width: number, size: number): readonly string[] {
  const parts = address.split(/(?<=\/)/);
  const short = parts.map((part) => (textWidth(part, size) > width ? part.replaceAll("-", "- ") : part));
  return balancedLines(short.join(" "), width, size).map((line) => line.replaceAll(" ", ""));
}

function accentRule(x: number, width: number): FrameRule {
  return { x, y: 36, width: round(width), height: 3, tone: "ink" };
}

function footRule(x: number, y: number, width: number): FrameRule {
  return { x, y: round(y), width: round(width), height: 1, tone: "hairline" };
}

/** A chart that does not fill its room stands nearer to its top. */
function settled({ scene, scale, x, y }: PlacedScene, { height }: Room): PlacedScene {
  return {
    scene,
    scale: Math.floor(scale * 1000) / 1000,
    x: round(x),
    y: round(y + (height - scene.height * scale) * 0.3),
  };
}
