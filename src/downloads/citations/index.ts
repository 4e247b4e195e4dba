import { otherLanguage, type Language } from "../../base/language.ts";
import type { Catalogue, Claim, Observation, Target } from "../../catalogue/catalogue.ts";
import type { SiteRoot } from "../address.ts";
import { apaText } from "./apa.ts";
import {
  dataSetReference,
  partReference,
  siteReference,
  statementReference,
  statementTitle,
  type CitedPart,
} from "./dataReference.ts";
import { gbtText } from "./gbt.ts";
import type { Reference } from "./reference.ts";
import { ownReference, sourceReference } from "./sourceReference.ts";

export { bibtexText } from "./bibtex.ts";
export { cslItems } from "./csl.ts";
export {
  dataSetReference,
  fullTitle,
  partReference,
  siteReference,
  statementTitle,
  storyReference,
  type CitedPart,
} from "./dataReference.ts";
export { figureReference, figureReferences } from "./figureReference.ts";
export type { Reference } from "./reference.ts";
export { risText } from "./ris.ts";
export { sourceReference } from "./sourceReference.ts";

/** A reference as the readers of a language write it: APA in English, GB/T 7714-2015 in Chinese. */
export function citationText(reference: Reference, language: Language): string {
  return language === "en" ? apaText(reference) : gbtText(reference);
}

/** How to cite one figure: its original source, and then the row of this data set where it was found. */
export interface StatementCitation {
  readonly original: string;
  readonly via: string;
}

/** Both citations of one reported row, target or claim. */
export function citeStatement(
  catalogue: Pick<Catalogue, "dataset">,
  statement: Observation | Target | Claim,
  root: SiteRoot,
  language: Language,
): StatementCitation {
  return {
    original: citationText(sourceReference(statement.source, language), language),
    via: citationText(statementReference(catalogue, statement, root, language), language),
  };
}

/** What the citation files of a part hold: its original sources in their own languages, then the part itself. */
export function partReferences(
  catalogue: Pick<Catalogue, "dataset">,
  statements: readonly (Observation | Target | Claim)[],
  part: CitedPart,
): readonly Reference[] {
  const sources = new Set(statements.map(({ source }) => source));
  return [
    ...[...sources].map(ownReference),
    withOtherTitle(partReference(catalogue, part, "en"), part, "en"),
  ];
}

/** What the citation files of single values hold: each original source once, and after it the values that it prints. */
export function valueReferences(
  catalogue: Pick<Catalogue, "dataset">,
  statements: readonly (Observation | Target | Claim)[],
  root: SiteRoot,
): readonly Reference[] {
  const bySource = Map.groupBy(statements, ({ source }) => source);
  return [...bySource].flatMap(([source, printed]) => [
    ownReference(source),
    ...printed.map((statement) => ({
      ...statementReference(catalogue, statement, root, "en"),
      translatedTitle: statementTitle(statement, "zh"),
      note: `Original source: ${citationText(sourceReference(source, "en"), "en")}`,
    })),
  ]);
}

/** The whole data set for a citation file, with the Chinese title beside the English one. */
export function dataSetReferences(
  catalogue: Pick<Catalogue, "dataset">,
  root: SiteRoot,
): readonly Reference[] {
  const { title } = dataSetReference(catalogue, root, "zh");
  return [{ ...dataSetReference(catalogue, root, "en"), translatedTitle: title }];
}

/** The site for a citation file, with its Chinese title beside the English one. */
export function siteReferences(catalogue: Pick<Catalogue, "dataset">, root: SiteRoot): readonly Reference[] {
  const { title } = siteReference(catalogue, root, "zh");
  return [{ ...siteReference(catalogue, root, "en"), translatedTitle: title }];
}

function withOtherTitle(reference: Reference, { title }: CitedPart, language: Language): Reference {
  const other = title[otherLanguage(language)];
  return { ...reference, translatedTitle: other === reference.title ? undefined : other };
}
