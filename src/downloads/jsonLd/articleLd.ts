import type { Article, Graph } from "schema-dts";
import { otherLanguage, type Language } from "../../base/language.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { pageUrl, type SiteRoot } from "../address.ts";
import { indicatorId } from "./datasetLd.ts";
import { inLanguage } from "./observationLd.ts";

/** What the head of a story's page says of the story. */
export interface ArticleFacts {
  /** The last part of its address. */
  readonly story: string;
  readonly title: string;
  readonly standfirst: string;
  /** ISO dates: when it came out, and the state of the data that it was last held to. */
  readonly published: string;
  readonly modified: string;
  /** The indicators whose rows it rests on. */
  readonly indicators: readonly string[];
  /** The full address of the picture for cards, where there is one. */
  readonly image?: string;
}

/** A story as schema.org has it: what it is based on, and which page is its twin. */
export function articleLd(
  { dataset }: Pick<Catalogue, "dataset">,
  facts: ArticleFacts,
  root: SiteRoot,
  language: Language,
): Graph {
  const { story, title, standfirst, published, modified, indicators, image } = facts;
  const url = pageUrl(root, language, "stories", story);
  const maker = {
    "@type": "Organization",
    name: dataset.contributors[0]?.name[language] ?? dataset.title[language],
  } as const;
  const twin = { "@id": pageUrl(root, otherLanguage(language), "stories", story) };
  const article: Article = {
    "@type": "Article",
    "@id": url,
    url,
    mainEntityOfPage: url,
    headline: title,
    description: standfirst,
    inLanguage: inLanguage(language),
    datePublished: published,
    dateModified: modified,
    author: maker,
    publisher: maker,
    license: dataset.licence.url,
    isBasedOn: indicators.map((id) => ({ "@id": indicatorId(id, root) })),
    workTranslation: twin,
    ...(image === undefined ? {} : { image }),
  };
  return { "@context": "https://schema.org", "@graph": [article] };
}
