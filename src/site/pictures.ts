import { languages, type Language, type Localised } from "../base/language.ts";
import { pageUrl } from "../downloads/address.ts";
import { describeFigure, figureTable, resolveFigure, type FigureSpec } from "../figures/index.ts";
import {
  formatNames,
  formatSize,
  framePicture,
  type PictureFormat,
  pictureFormats,
  pictureMarkup,
} from "../render/picture/index.ts";
import { pictureFonts, pngBytes, workQueue } from "../render/png/index.ts";
import { cardIndicators, cardSize, ownFigures } from "./cards.ts";
import { catalogue } from "./catalogue.ts";
import { pictureCredit } from "./pictureCredit.ts";
import { siteRoot } from "./siteRoot.ts";

/** A figure in its frame, to be drawn so many pixels wide. */
interface Picture {
  readonly language: Language;
  readonly svg: string;
  readonly width: number;
}

/** The name under which a picture of a figure is asked for. */
export function pictureName(language: Language, id: string, format: PictureFormat): string {
  return `${id}-${language}-${formatSize(format)}`;
}

/** The name under which the card of an indicator is asked for. */
export function cardName(language: Language, indicator: string): string {
  return `card-${indicator}-${language}`;
}

/** Every picture of the site by its name: all their characters must be known before the first is drawn. */
const pictures: ReadonlyMap<string, Picture> = new Map(
  languages.flatMap((language) => [...figurePictures(language), ...indicatorCards(language)]),
);

function figurePictures(language: Language): readonly (readonly [string, Picture])[] {
  return ownFigures.flatMap((spec) =>
    formatNames.map((format): readonly [string, Picture] => {
      const svg = framed(spec, language, format, pageUrl(siteRoot, language, "figures", spec.id));
      return [pictureName(language, spec.id, format), { language, svg, width: pictureFormats[format].width }];
    }),
  );
}

function indicatorCards(language: Language): readonly (readonly [string, Picture])[] {
  return cardIndicators.map(({ indicator: { id }, spec }) => {
    const svg = framed(spec, language, "landscape", pageUrl(siteRoot, language, "indicators", id));
    return [cardName(language, id), { language, svg, width: cardSize.width }];
  });
}

function framed(spec: FigureSpec, language: Language, format: PictureFormat, address: string): string {
  const model = resolveFigure(spec, catalogue);
  const credit = pictureCredit(figureTable(model, language), catalogue, address, language);
  const words = { id: spec.id, ...describeFigure(model, language) };
  return pictureMarkup(framePicture(model, language, format, credit), language, words);
}

/** A framed picture as an SVG file. */
export function pictureSvg(name: string): string {
  return known(name).svg;
}

function known(name: string): Picture {
  const picture = pictures.get(name);
  if (picture === undefined) throw new Error(`There is no picture "${name}".`);
  return picture;
}

let fonts: Promise<Localised<readonly string[]>> | undefined;

function theFonts(): Promise<Localised<readonly string[]>> {
  const all = [...pictures.values()];
  const textOf = (language: Language) =>
    all.flatMap((picture) => (picture.language === language ? [picture.svg] : [])).join("");
  fonts ??= pictureFonts({ en: textOf("en"), zh: textOf("zh") });
  return fonts;
}

/** PNG files by the names of their pictures. */
export const drawing = workQueue([...pictures.keys()], async (name) => {
  const { svg, language, width } = known(name);
  return pngBytes(svg, (await theFonts())[language], width);
});

// In a build every picture is wanted, and the second core is free while pages are written.
if (import.meta.env.PROD) drawing.start();
