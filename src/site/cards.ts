import type { Language } from "../base/language.ts";
import type { Indicator } from "../catalogue/catalogue.ts";
import type { PublishedPicture } from "../downloads/jsonLd/figureLd.ts";
import { figureSpecs, indicatorFigure, type FigureSpec } from "../figures/index.ts";
import { formatNames, formatSize, type PictureFormat, pictureFormats } from "../render/picture/index.ts";
import { figureFile, pageAddress } from "./addresses.ts";
import { catalogue } from "./catalogue.ts";
import { countFromEnvironment } from "./countFromEnvironment.ts";
import { leadFigure } from "./lead.ts";
import { figures } from "./messages/figures.ts";

/** The picture by which a link to a page is shown elsewhere. */
export interface Card {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** The figures that have pages of their own. */
export const ownFigures: readonly FigureSpec[] = [...figureSpecs.values()].filter(
  ({ kind }) => kind !== "spark",
);

// The card of an indicator is drawn smaller than a picture to take away, for there are many of them. With more
// indicators than this, drawing would take longer than writing all pages: those pages then have the site's card. A
// measurement sets its own limit, so that sites of all sizes are built alike.
const cardsAtMost = countFromEnvironment("CARDS_AT_MOST", 500);
const scale = 2 / 3;

/** The indicators whose pages have a card of their own, each with its chart. */
export const cardIndicators: readonly { readonly indicator: Indicator; readonly spec: FigureSpec }[] =
  catalogue.indicators.size > cardsAtMost
    ? []
    : [...catalogue.indicators.values()].flatMap((indicator) => {
        const spec = indicatorFigure(indicator, catalogue);
        return spec === undefined ? [] : [{ indicator, spec }];
      });

const withCard = new Set(cardIndicators.map(({ indicator }) => indicator.id));

/** The size of an indicator's card in pixels. */
export const cardSize = {
  width: pictureFormats.landscape.width * scale,
  height: pictureFormats.landscape.height * scale,
};

/** The file of a framed picture of a figure. */
export function pictureFile(
  language: Language,
  id: string,
  format: PictureFormat,
  type: "svg" | "png",
): string {
  return figureFile(language, id, `-${formatSize(format)}.${type}`);
}

/** Every framed picture of a figure with its address on the site, the one of its card first. */
export function publishedPictures(language: Language, id: string): readonly PublishedPicture[] {
  return formatNames.flatMap((format) =>
    (["png", "svg"] as const).map((type) => ({
      url: pictureFile(language, id, format, type),
      mediaType: type === "png" ? "image/png" : "image/svg+xml",
      ...pictureFormats[format],
    })),
  );
}

/** The card of a page whose chart has a page of its own: the very picture that one can take away. */
export function figureCard(language: Language, { id, title }: FigureSpec): Card {
  return {
    path: pictureFile(language, id, "landscape", "png"),
    ...pictureFormats.landscape,
    alt: figures.cardAlt[language](title[language]),
  };
}

/** The card of the figure of this id; the site's own where there is none. */
export function cardOf(language: Language, id: string | undefined): Card {
  const spec = figureSpecs.get(id ?? leadFigure) ?? figureSpecs.get(leadFigure);
  if (spec === undefined) throw new Error(`There is no figure "${leadFigure}" for the site's card.`);
  return figureCard(language, spec);
}

/** The card of an indicator's page: its chart, or the site's own where it has none. */
export function indicatorCard(language: Language, { id, name }: Indicator): Card {
  if (!withCard.has(id)) return cardOf(language, undefined);
  const path = `${pageAddress(language, "indicators", id)}card.png`;
  return { path, ...cardSize, alt: figures.cardAlt[language](name[language]) };
}
