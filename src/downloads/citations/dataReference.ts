import { languageTag, type Language, type Localised } from "../../base/language.ts";
import { formatQuantity } from "../../base/numbers.ts";
import { formatPeriod } from "../../base/period.ts";
import type { Catalogue, Claim, Dataset, Observation, Target } from "../../catalogue/catalogue.ts";
import { claimPeriod } from "../../catalogue/claimPeriod.ts";
import { pageUrl, statementUrl, type SiteRoot } from "../address.ts";
import type { Reference } from "./reference.ts";

/** The whole data set to cite in a text of this language. */
export function dataSetReference(
  { dataset }: Pick<Catalogue, "dataset">,
  root: SiteRoot,
  language: Language,
): Reference {
  return {
    id: dataset.id,
    kind: "dataset",
    author: projectName(dataset, language),
    title: fullTitle(dataset, language),
    version: dataset.version,
    issued: dataset.released,
    url: pageUrl(root, language, "data"),
    language: languageTag[language],
  };
}

/** The site as a whole, its stories and pages. */
export function siteReference(
  { dataset }: Pick<Catalogue, "dataset">,
  root: SiteRoot,
  language: Language,
): Reference {
  const whole = dataSetReference({ dataset }, root, language);
  return {
    ...whole,
    id: `${dataset.id}-site`,
    kind: "online",
    version: undefined,
    url: pageUrl(root, language),
  };
}

/** A story to cite in a text of its language. */
export function storyReference(
  { dataset }: Pick<Catalogue, "dataset">,
  story: { readonly id: string; readonly title: string; readonly published: string },
  root: SiteRoot,
  language: Language,
): Reference {
  return {
    id: `${dataset.id}-${story.id}`,
    kind: "online",
    author: projectName(dataset, language),
    title: story.title,
    container: dataset.title[language],
    issued: story.published,
    url: pageUrl(root, language, "stories", story.id),
    language: languageTag[language],
  };
}

/** What an address of the site holds, as a part of the data set: an indicator, a theme, a chart. */
export interface CitedPart {
  readonly id: string;
  readonly title: Localised;
  readonly url: string;
}

/** A part of the data set to cite in a text of this language. */
export function partReference(
  { dataset }: Pick<Catalogue, "dataset">,
  { id, title, url }: CitedPart,
  language: Language,
): Reference {
  return {
    id: `${dataset.id}-${id}`,
    kind: "dataset",
    author: projectName(dataset, language),
    title: title[language],
    container: fullTitle(dataset, language),
    version: dataset.version,
    issued: dataset.released,
    url,
    language: languageTag[language],
  };
}

/** One figure to cite in a text of this language: what it measures, when, and how firmly it was said. */
export function statementReference(
  catalogue: Pick<Catalogue, "dataset">,
  statement: Observation | Target | Claim,
  root: SiteRoot,
  language: Language,
): Reference {
  const title = { en: statementTitle(statement, "en"), zh: statementTitle(statement, "zh") };
  return partReference(
    catalogue,
    { id: statement.id, title, url: statementUrl(root, language, statement) },
    language,
  );
}

/** One figure in a line: "Poor villages with fibre, end of 2020: at least 98% (printed 98%以上)". */
export function statementTitle(statement: Observation | Target | Claim, language: Language): string {
  const { indicator, printed, quantity } = statement;
  const unit = "verdict" in statement ? statement.unit : indicator.unit;
  const figure = quantity ? formatQuantity(quantity, unit, language) : words.missing[language];
  const when = formatPeriod(periodOf(statement), language, indicator.measure);
  return words.title[language](indicator.name[language] + kindOf(statement, language), when, figure, printed);
}

const words = {
  missing: { en: "no figure found", zh: "未见数字" },
  target: { en: " (target)", zh: "（目标）" },
  claim: { en: " (as the source computed it)", zh: "（来源自行计算）" },
  title: {
    en: (name: string, when: string, figure: string, printed: string) =>
      `${name}, ${when}: ${figure}${printed === "" ? "" : ` (printed “${printed}”)`}`,
    zh: (name: string, when: string, figure: string, printed: string) =>
      `${name}，${when}：${figure}${printed === "" ? "" : `（原文“${printed}”）`}`,
  },
} as const;

function kindOf(statement: Observation | Target | Claim, language: Language): string {
  if ("setOn" in statement) return words.target[language];
  return "verdict" in statement ? words.claim[language] : "";
}

function periodOf(statement: Observation | Target | Claim) {
  if ("setOn" in statement) return statement.forPeriod;
  return "verdict" in statement ? claimPeriod(statement) : statement.period;
}

function projectName({ contributors, title }: Dataset, language: Language): string {
  return contributors[0]?.name[language] ?? title[language];
}

/** The title of the data set with what it is about. */
export function fullTitle({ title, subtitle }: Dataset, language: Language): string {
  return language === "en" ? `${title.en}: ${subtitle.en}` : `${title.zh}：${subtitle.zh}`;
}
