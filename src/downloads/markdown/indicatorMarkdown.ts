import type { Interval } from "../../base/interval.ts";
import type { Language, Localised } from "../../base/language.ts";
import { formatNumber, formatQuantity } from "../../base/numbers.ts";
import { formatPeriod } from "../../base/period.ts";
import type { Catalogue, Claim, Indicator, Observation, Source, Target } from "../../catalogue/catalogue.ts";
import { claimPeriod } from "../../catalogue/claimPeriod.ts";
import { dataUrl, pageUrl, type SiteRoot } from "../address.ts";
import { citationText, partReference, type Reference } from "../citations/index.ts";
import { outcomeCodes, reasonCodes, verdictCodes } from "../codebook/codeLists.ts";
import { escapeMarkdown } from "./escapeMarkdown.ts";
import { markdownTable } from "./tableText.ts";
import { reading, words } from "./words.ts";

/** What is said of one indicator, in the order of the data. */
export interface IndicatorStatements {
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly claims: readonly Claim[];
}

/** The page of an indicator as Markdown, for programs that read text. */
export function indicatorMarkdown(
  catalogue: Pick<Catalogue, "dataset">,
  indicator: Indicator,
  statements: IndicatorStatements,
  root: SiteRoot,
  language: Language,
): string {
  const { id, name, definition } = indicator;
  const url = pageUrl(root, language, "indicators", id);
  const parts = [
    `# ${escapeMarkdown(name[language])}`,
    escapeMarkdown(definition[language]),
    facts(indicator, url, root, language),
    ...warnings(indicator, language),
    ...section(
      "observations",
      statements.observations.map((row) => observationCells(row, language)),
      observationHeadings,
      language,
    ),
    ...section(
      "targets",
      statements.targets.map((row) => targetCells(row, language)),
      targetHeadings,
      language,
    ),
    ...section(
      "claims",
      statements.claims.map((row) => claimCells(row, language)),
      claimHeadings,
      language,
    ),
    `## ${words.cite[language]}`,
    citationText(escapedReference(partReference(catalogue, { id, title: name, url }, language)), language),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** A reference with the words of the data escaped, so that the brackets of its style stay brackets. */
function escapedReference(reference: Reference): Reference {
  const { author, title, container } = reference;
  return {
    ...reference,
    author: escapeMarkdown(author),
    title: escapeMarkdown(title),
    ...(container === undefined ? {} : { container: escapeMarkdown(container) }),
  };
}

function facts({ id, unit, place }: Indicator, url: string, root: SiteRoot, language: Language): string {
  const said = [
    [words.unit, escapeMarkdown(unit.name[language])],
    [words.place, escapeMarkdown(place.name[language])],
    [words.page, `<${url}>`],
    [words.data, `<${dataUrl(root, `indicators/${id}.csv`)}>`],
  ] as const;
  const colon = language === "en" ? ": " : "：";
  return said.map(([word, text]) => `- ${word[language]}${colon}${text}`).join("\n");
}

function warnings({ cautions, breaks }: Indicator, language: Language): readonly string[] {
  const colon = language === "en" ? ": " : "：";
  const lines = [
    ...cautions.map((caution) => `- ${escapeMarkdown(caution[language])}`),
    ...breaks.map(
      ({ date, reason }) =>
        `- ${date}${colon}${words.breaks[language]}${colon}${escapeMarkdown(reason[language])}`,
    ),
  ];
  return lines.length === 0 ? [] : [`## ${words.cautions[language]}`, lines.join("\n")];
}

type Word = keyof typeof words;
const observationHeadings: readonly Word[] = ["period", "figure", "bounds", "printed", "source", "standing"];
const targetHeadings: readonly Word[] = ["period", "setOn", "figure", "printed", "source", "outcome"];
const claimHeadings: readonly Word[] = ["period", "figure", "printed", "source", "verdict"];

function section(
  title: Word,
  rows: readonly (readonly string[])[],
  headings: readonly Word[],
  language: Language,
): readonly string[] {
  if (rows.length === 0) return [];
  return [
    `## ${words[title][language]}`,
    markdownTable(
      headings.map((word) => words[word][language]),
      rows,
    ),
  ];
}

function observationCells(row: Observation, language: Language): readonly string[] {
  const { period, indicator, quantity, interval, printed, source, inUse, reason } = row;
  const figure = quantity
    ? escapeMarkdown(formatQuantity(quantity, indicator.unit, language))
    : words.missing[language];
  const use = inUse ? words.yes[language] : words.no[language];
  const why = reason === undefined ? "" : reasonCodes[reason][language];
  const aside = language === "en" ? ` (${why})` : `（${why}）`;
  return [
    formatPeriod(period, language, indicator.measure),
    figure,
    bounds(interval, language),
    escapeMarkdown(printed),
    origin(source, language),
    reason === undefined ? use : use + aside,
  ];
}

function targetCells(
  { forPeriod, setOn, indicator, quantity, printed, source, outcome }: Target,
  language: Language,
): readonly string[] {
  const figure = escapeMarkdown(formatQuantity(quantity, indicator.unit, language));
  const when = formatPeriod(forPeriod, language, indicator.measure);
  return [
    when,
    formatPeriod(setOn, language),
    figure,
    escapeMarkdown(printed),
    origin(source, language),
    say(outcome.verdict, outcomeCodes[outcome.verdict], language),
  ];
}

function claimCells(claim: Claim, language: Language): readonly string[] {
  const { indicator, quantity, unit, printed, source, verdict } = claim;
  const when = formatPeriod(claimPeriod(claim), language, indicator.measure);
  return [
    when,
    escapeMarkdown(formatQuantity(quantity, unit, language)),
    escapeMarkdown(printed),
    origin(source, language),
    say(verdict, verdictCodes[verdict], language),
  ];
}

/** The code in plain letters, and what it means. */
function say(code: string, meaning: Localised, language: Language): string {
  return language === "en" ? `${code.replaceAll("_", " ")}: ${meaning.en}` : meaning.zh;
}

/** A source with its link, the day on which or by which it was read, and how its figures were taken from it. */
function origin({ publisher, published, url, readOn, readBy, archive }: Source, language: Language): string {
  const comma = language === "en" ? ", " : "，";
  const name = escapeMarkdown(publisher[language]);
  const said = published === undefined ? name : name + comma + published;
  const linked = url === undefined ? said : `[${said}](<${url}>)`;
  const latest = readBy === undefined ? [] : [reading.readBy[language](readBy)];
  const day = readOn === undefined ? latest : [reading.readOn[language](readOn)];
  const how = words[archive ? "checked" : "transcribed"][language];
  return [linked, ...day, how].join(comma);
}

function bounds(interval: Interval | undefined, language: Language): string {
  if (!interval) return "";
  const end = (value: number) =>
    Number.isFinite(value)
      ? formatNumber(Number(value.toPrecision(13)), language, "table")
      : words.open[language];
  return `${end(interval.low)} – ${end(interval.high)}`;
}
