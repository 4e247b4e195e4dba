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
  const sheet = { model, language, credit, look: looks[format], ...pictureFormats[format] };
  const above = wordsAbove(sheet);
  if (format === "portrait") return above;
  const beside = wordsBeside(sheet);
  return beside.label > above.label ? beside : above;
}

/** What is to be framed, and in what size. */
interface Sheet {
  readonly model: FigureModel;
  readonly language: Language;
  readonly credit: PictureCredit;
  readonly look: Look;
  readonly width: number;
  readonly height: number;
}

type Candidate = FramedPicture & { readonly label: number };

function wordsAbove(sheet: Sheet): Candidate {
  const { model, language, credit, look, width, height } = sheet;
  const { margin } = look;
  const inner = width - 2 * margin;
  const head = headBlocks(model, language, look, inner, 2);
  const foot = footBlocks(credit, look, inner * 0.6);
  const side = siteBlocks(credit, look, inner * 0.36);
  const headTop = margin + 12;
  const footTop = height - margin + 6 - Math.max(columnHeight(foot), columnHeight(side));
  const top = headTop + columnHeight(head) + look.subtitle * 1.2;
  const room = { x: margin, y: top, width: inner, height: footTop - look.credit * 1.6 - top };
  const words = [
    ...textColumn(head, margin, headTop),
    ...textColumn(foot, margin, footTop),
    ...textColumn(side, width - margin, footTop, "end"),
  ];
  return candidate(sheet, words, rulesOf(look, inner, footTop), room);
}

const columnWidth = 356;

function wordsBeside(sheet: Sheet): Candidate {
  const { model, language, credit, look, width, height } = sheet;
  const { margin } = look;
  const foot = [...footBlocks(credit, look, columnWidth), ...siteBlocks(credit, look, columnWidth)];
  const footTop = height - margin + 6 - columnHeight(foot);
  const head = headBlocks(model, language, look, columnWidth, 7, footTop - margin - 40);
  const left = margin + columnWidth + 48;
  const room = { x: left, y: margin, width: width - margin - left, height: height - 2 * margin };
  const words = [...textColumn(head, margin, margin + 12), ...textColumn(foot, margin, footTop)];
  return candidate(sheet, words, rulesOf(look, columnWidth, footTop), room);
}

/** The sheet with these words and rules, and the chart as large as its room lets it be. */
function candidate(
  { model, language, look, width, height }: Sheet,
  words: FramedPicture["words"],
  rules: FramedPicture["rules"],
  room: Room,
): Candidate {
  const chart = fitScene(model, language, room, look.largest);
  const { theme } = model;
  return { width, height, theme, words, rules, chart: settled(chart, room), label: chart.label };
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

/** The rule at the head of a picture, and the one above its foot. */
function rulesOf({ margin, credit }: Look, width: number, footTop: number): readonly FrameRule[] {
  const span = { x: margin, width: round(width) };
  return [
    { ...span, y: 36, height: 3, tone: "ink" },
    { ...span, y: round(footTop - credit * 0.7), height: 1, tone: "hairline" },
  ];
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
