import type { CreativeWork, Graph, Observation as ObservationLd } from "schema-dts";
import { languageTag, type Language } from "../../base/language.ts";
import type { Period } from "../../base/period.ts";
import { openSide } from "../../base/quantity.ts";
import type { Claim, Observation, Source, Target, Unit } from "../../catalogue/catalogue.ts";
import { isDescription } from "../../catalogue/sourceTitle.ts";
import { pageUrl, statementUrl, type SiteRoot } from "../address.ts";
import { statementTitle } from "../citations/index.ts";

/** One reported row as schema.org has it; undefined for a row that says that nothing was found. */
export function observationLd(
  row: Observation,
  root: SiteRoot,
  language: Language,
): ObservationLd | undefined {
  if (!row.quantity) return undefined;
  const { indicator, printed, source } = row;
  return {
    "@type": "Observation",
    "@id": statementUrl(root, "en", row),
    url: statementUrl(root, language, row),
    name: statementTitle(row, language),
    description: printed,
    observationAbout: { "@type": "Place", name: indicator.place.name[language] },
    variableMeasured: indicator.name[language],
    ...whenObserved(row.period),
    ...measuredValue(row),
    unitText: indicator.unit.name[language],
    ...unitCode(indicator.unit),
    subjectOf: { "@id": sourceId(source, root) },
  };
}

interface MeasuredValue {
  readonly value?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
}

/** A value stands only where the source is exact; a bound stands alone, and "about" is a range. */
export function measuredValue({
  quantity,
  interval,
}: Pick<Observation | Target | Claim, "quantity" | "interval">): MeasuredValue {
  if (!quantity || !interval) return {};
  if (quantity.qualifier === "exact") return { value: quantity.value };
  const side = openSide(quantity);
  if (side === undefined) return { minValue: interval.low, maxValue: interval.high };
  return side === "up" ? { minValue: quantity.value } : { maxValue: quantity.value };
}

/** A year, a month or a day stands as it is written; a span by its last day and its length. */
function whenObserved({ text, grain, end }: Period): { observationDate: string; observationPeriod?: string } {
  if (grain === "year") return { observationDate: text, observationPeriod: "P1Y" };
  if (grain !== "span") return { observationDate: text };
  return { observationDate: end, observationPeriod: spanLength(text) };
}

/** How long a span lasts, in the grain in which it was written, first and last included. */
function spanLength(text: string): string {
  const [from = [], to = []] = text.split("/").map((end) => end.split("-").map(Number));
  const [years = 0, months = 0] = to.map((part, at) => part - (from[at] ?? 0));
  if (to.length === 1) return `P${years + 1}Y`;
  if (to.length === 2) return `P${years * 12 + months + 1}M`;
  const days = Math.round(
    (Date.parse(to.map(pad).join("-")) - Date.parse(from.map(pad).join("-"))) / 86_400_000,
  );
  return `P${days + 1}D`;
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}

/** The code of UN/ECE Recommendation 20, where there is one. */
export function unitCode({ kind }: Unit): { unitCode?: string } {
  return kind === "percent" ? { unitCode: "P1" } : {};
}

/** The name by which every page means the same source. */
export function sourceId({ id }: Source, root: SiteRoot): string {
  return pageUrl(root, "en", "sources", id);
}

/** A source that statements were read in, as pages name it that show many; its own page says more. */
export function sourceLd(source: Source, root: SiteRoot, language: Language): CreativeWork {
  const { title, publisher, published, url, language: tag } = source;
  return {
    "@type": "CreativeWork",
    "@id": sourceId(source, root),
    name: isDescription(source) ? title[language] : title.original,
    publisher: { "@type": "Organization", name: publisher[language] },
    inLanguage: tag,
    ...(published === undefined ? {} : { datePublished: published }),
    ...(url === undefined ? {} : { url }),
  };
}

/** A source for its own page; `how` says when it was read and whether a copy was checked, for which schema.org has no property. */
export function sourcePageLd(source: Source, how: string, root: SiteRoot, language: Language): Graph {
  const { title } = source;
  const work = {
    ...(sourceLd(source, root, language) as object),
    ...(isDescription(source) || title[language] === title.original
      ? {}
      : { alternateName: title[language] }),
    description: how,
  };
  return { "@context": "https://schema.org", "@graph": [work as CreativeWork] };
}

/** The tag of a page's language, for `inLanguage`. */
export function inLanguage(language: Language): string {
  return languageTag[language];
}
