import type { Language, Localised } from "../../base/language.ts";
import type { Catalogue, Claim, Observation, Target } from "../../catalogue/catalogue.ts";
import { pageUrl, type SiteRoot } from "../address.ts";
import { partReference } from "./dataReference.ts";
import type { Reference } from "./reference.ts";
import { ownReference } from "./sourceReference.ts";

/** A chart as its page names it. */
export interface CitedFigure {
  readonly id: string;
  readonly title: Localised;
}

/** A chart to cite in a text of this language. */
export function figureReference(
  catalogue: Pick<Catalogue, "dataset">,
  { id, title }: CitedFigure,
  root: SiteRoot,
  language: Language,
): Reference {
  const part = { id: `figure-${id}`, title, url: pageUrl(root, language, "figures", id) };
  return { ...partReference(catalogue, part, language), kind: "figure" };
}

/** What the citation files of a chart hold: the sources of its figures, then the chart itself. */
export function figureReferences(
  catalogue: Pick<Catalogue, "dataset">,
  statements: readonly (Observation | Target | Claim)[],
  figure: CitedFigure,
  root: SiteRoot,
  language: Language,
): readonly Reference[] {
  const sources = new Set(statements.map(({ source }) => source));
  return [...[...sources].map(ownReference), figureReference(catalogue, figure, root, language)];
}
