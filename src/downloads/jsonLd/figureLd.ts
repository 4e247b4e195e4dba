import type { Graph, ImageObject } from "schema-dts";
import { otherLanguage, type Language } from "../../base/language.ts";
import type { Catalogue, Claim, Observation, Target } from "../../catalogue/catalogue.ts";
import { pageUrl, type SiteRoot } from "../address.ts";
import { citationText, sourceReference } from "../citations/index.ts";
import { indicatorId, published } from "./datasetLd.ts";

/** A picture of a chart, ready to take away. */
export interface PublishedPicture {
  /** Its address; in a page's head the full one. */
  readonly url: string;
  readonly mediaType: "image/png" | "image/svg+xml";
  /** Its size in pixels. */
  readonly width: number;
  readonly height: number;
}

/** What the head of a figure's page says of the figure. */
export interface FigureFacts {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** What it shows, in words. */
  readonly description: string;
  readonly statements: readonly (Observation | Target | Claim)[];
  /** The first is the one by which the figure is shown elsewhere. */
  readonly pictures: readonly PublishedPicture[];
}

/** A chart as schema.org has it: a picture, the data sets that it draws, where their figures were printed, and its licence. */
export function figureLd(
  { dataset }: Pick<Catalogue, "dataset">,
  { id, title, subtitle, description, statements, pictures }: FigureFacts,
  root: SiteRoot,
  language: Language,
): Graph {
  const url = pageUrl(root, language, "figures", id);
  const [shown, ...others] = pictures.map(mediaLd);
  const sources = [...new Set(statements.map(({ source }) => source))];
  const indicators = [...new Set(statements.map(({ indicator }) => indicator.id))];
  const figure: ImageObject = {
    "@type": "ImageObject",
    "@id": url,
    url,
    mainEntityOfPage: url,
    name: title,
    caption: subtitle,
    description,
    ...published(dataset, language),
    creditText: dataset.title[language],
    copyrightNotice: `${dataset.title[language]} · ${dataset.licence.name[language]}`,
    acquireLicensePage: pageUrl(root, language, "data"),
    isBasedOn: indicators.map((indicator) => ({ "@id": indicatorId(indicator, root) })),
    citation: sources.map((source) => citationText(sourceReference(source, language), language)),
    workTranslation: { "@id": pageUrl(root, otherLanguage(language), "figures", id) },
    ...shown,
    encoding: others.map((media) => ({ "@type": "ImageObject" as const, ...media })),
  };
  return { "@context": "https://schema.org", "@graph": [figure] };
}

function mediaLd({ url, mediaType, width, height }: PublishedPicture) {
  return {
    contentUrl: url,
    encodingFormat: mediaType,
    width: `${width} px`,
    height: `${height} px`,
  } as const;
}
