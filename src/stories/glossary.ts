import type { Localised } from "../base/language.ts";
import { figureWords } from "./glossary/figureWords.ts";
import { lines } from "./glossary/lines.ts";
import { places } from "./glossary/places.ts";
import type { Term } from "./glossary/term.ts";
import { works } from "./glossary/works.ts";

export type { Term } from "./glossary/term.ts";

/** Terms that belong together, in the order in which the glossary shows them. */
export interface TermGroup {
  readonly id: string;
  readonly name: Localised;
  readonly terms: readonly Term[];
}

/** The glossary, group by group. */
export const termGroups: readonly TermGroup[] = [
  { id: "places", name: { en: "Places and people", zh: "地方与人" }, terms: places },
  { id: "lines", name: { en: "Lines and those who use them", zh: "网络与上网的人" }, terms: lines },
  { id: "works", name: { en: "Projects and services", zh: "工程与服务" }, terms: works },
  { id: "figures", name: { en: "Words about figures", zh: "关于数字的词" }, terms: figureWords },
];

/** Every term by its id. */
export const glossary: ReadonlyMap<string, Term> = new Map(
  termGroups.flatMap(({ terms }) => terms).map((term) => [term.id, term]),
);
