import type { DataDownload, Dataset as DatasetLd, Graph, PropertyValue } from "schema-dts";
import { otherLanguage, type Language } from "../../base/language.ts";
import type { Catalogue, Claim, Dataset, Indicator, Observation, Target } from "../../catalogue/catalogue.ts";
import { dataUrl, pageUrl, type SiteRoot } from "../address.ts";
import { fullTitle } from "../citations/index.ts";
import { mediaTypeOf } from "../dataFile.ts";
import { inLanguage, observationLd, sourceId, sourceLd } from "./observationLd.ts";
import { claimLd, targetLd } from "./statementLd.ts";

/** The whole data set as a search engine for data sets reads it, for the data page of one language. */
export function dataSetLd(catalogue: Catalogue, root: SiteRoot, language: Language): Graph {
  const { dataset, indicators, observations } = catalogue;
  const { id, description, keywords } = dataset;
  const other = otherLanguage(language);
  const whole: DatasetLd = {
    "@type": "Dataset",
    "@id": dataSetId(root),
    name: fullTitle(dataset, language),
    alternateName: fullTitle(dataset, other),
    description: description[language],
    keywords: keywords[language],
    url: pageUrl(root, language, "data"),
    ...published(dataset, language),
    temporalCoverage: coverage([...observations.values()]),
    spatialCoverage: { "@type": "Place", name: language === "en" ? "China" : "中国" },
    variableMeasured: [...indicators.values()].map((indicator) => variable(indicator, root, language)),
    distribution: [
      `${id}.zip`,
      `${id}.xlsx`,
      `${id}.json`,
      "observations.csv",
      "targets.csv",
      "claims.csv",
    ].map((path) => download(path, root)),
  };
  return { "@context": "https://schema.org", "@graph": [whole] };
}

/** Everything that was stated of an indicator. */
interface Stated {
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly claims: readonly Claim[];
}

/** One indicator as a data set of its own, with every statement, for its page of one language. */
export function indicatorLd(
  catalogue: Pick<Catalogue, "dataset">,
  indicator: Indicator,
  { observations: rows, targets, claims }: Stated,
  root: SiteRoot,
  language: Language,
): Graph {
  const { id, name, place } = indicator;
  const part: DatasetLd = {
    "@type": "Dataset",
    "@id": indicatorId(id, root),
    name: name[language],
    alternateName: name[otherLanguage(language)],
    description: describe(indicator, catalogue.dataset, language),
    url: pageUrl(root, language, "indicators", id),
    ...published(catalogue.dataset, language),
    isPartOf: { "@id": dataSetId(root) },
    ...(rows.length === 0 ? {} : { temporalCoverage: coverage(rows) }),
    spatialCoverage: { "@type": "Place", name: place.name[language] },
    variableMeasured: variable(indicator, root, language),
    citation: [...new Set(rows.map(({ source }) => source))].map((source) => ({
      "@id": sourceId(source, root),
    })),
    distribution: [`indicators/${id}.csv`, `indicators/${id}.json`].map((path) => download(path, root)),
  };
  return {
    "@context": "https://schema.org",
    "@graph": [
      part,
      ...rows.flatMap((row) => observationLd(row, root, language) ?? []),
      ...targets.map((target) => targetLd(target, root, language)),
      ...claims.map((claim) => claimLd(claim, root, language)),
      // Each source once: the statements name it.
      ...[...new Set([...rows, ...targets, ...claims].map(({ source }) => source))].map((source) =>
        sourceLd(source, root, language),
      ),
    ],
  };
}

/** The name by which both pages of an indicator mean the same data set. */
export function indicatorId(id: string, root: SiteRoot): string {
  return `${pageUrl(root, "en", "indicators", id)}#dataset`;
}

function dataSetId(root: SiteRoot): string {
  return `${pageUrl(root, "en", "data")}#dataset`;
}

/** What a search engine asks of anything that is published here: its state, its licence and its makers. */
export function published({ version, released, licence, contributors, title }: Dataset, language: Language) {
  const maker = {
    "@type": "Organization",
    name: contributors[0]?.name[language] ?? title[language],
  } as const;
  return {
    inLanguage: inLanguage(language),
    version,
    datePublished: released,
    dateModified: released,
    license: licence.url,
    isAccessibleForFree: true,
    creator: maker,
    publisher: maker,
  };
}

/** A definition may be a few words; a description for search needs a sentence on what the rows are. */
function describe({ name, definition }: Indicator, { title }: Dataset, language: Language): string {
  return language === "en"
    ? `${name.en}: ${definition.en} Every figure that was found, with its printed form, qualifier, bounds and source, from ${title.en}.`
    : `${name.zh}：${definition.zh}收录查到的每个数字，附原文、限定词、上下限和来源。出自“${title.zh}”数据集，双语收录，可逐条追溯到刊载该数字的页面。`;
}

function variable({ id, name, unit }: Indicator, root: SiteRoot, language: Language): PropertyValue {
  return {
    "@type": "PropertyValue",
    name: name[language],
    propertyID: id,
    unitText: unit.name[language],
    url: pageUrl(root, language, "indicators", id),
  };
}

function download(path: string, root: SiteRoot): DataDownload {
  const [encodingFormat = ""] = mediaTypeOf(path).split(";");
  return {
    "@type": "DataDownload",
    name: path.slice(path.lastIndexOf("/") + 1),
    contentUrl: dataUrl(root, path),
    encodingFormat,
  };
}

/** From the first year that any row tells of to the last. */
function coverage(rows: readonly Observation[]): string {
  const years = rows.flatMap(({ period }) => [period.start.slice(0, 4), period.end.slice(0, 4)]).sort();
  const [first = "", last = ""] = [years[0], years.at(-1)];
  return first === last ? first : `${first}/${last}`;
}
