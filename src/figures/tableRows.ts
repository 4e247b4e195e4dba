import type { Language } from "../base/language.ts";
import { formatQuantity } from "../base/numbers.ts";
import { formatPeriod } from "../base/period.ts";
import type { Claim, Observation, Target, Unit } from "../catalogue/catalogue.ts";
import { claimPeriod } from "../catalogue/claimPeriod.ts";
import { formatRange } from "./calculatedWords.ts";
import { whenPhrase } from "./describeWords.ts";
import type { Calculated, Reading } from "./model.ts";
import { isSlip } from "./reading.ts";
import { tableWords } from "./tableWords.ts";

/** One line of a figure's table. */
export interface FigureTableRow {
  /** The id of an observation, a target, a claim, a programme or a calculation of ours. */
  readonly row: string;
  /** The indicator whose page tells more. */
  readonly indicator: string | undefined;
  readonly label: string;
  readonly period: string;
  readonly value: string;
  /** As printed in the source, with the language of those characters. */
  readonly printed: { readonly text: string; readonly language: string } | undefined;
  readonly source: { readonly id: string; readonly title: string; readonly publisher: string } | undefined;
  /** In words: shown, another source, target, listed only, calculated here … */
  readonly standing: string;
  /** Does a reported row agree with the one in use? */
  readonly agrees?: boolean;
  /** In words: how the rows of one measure and period stand to one another. */
  readonly agreement?: string;
}

type Standing = keyof typeof tableWords.standings;

/** A value that is drawn, and the values of other sources that are drawn beside it. */
export function readingRows(
  { statement, forecast, rivals }: Reading,
  language: Language,
): readonly FigureTableRow[] {
  const others = rivals.map((rival) => observationRow(rival.statement, "rival", language));
  const standing = isSlip(statement) ? "slip" : forecast ? "forecast" : "shown";
  return [observationRow(statement, standing, language), ...others];
}

/** A reported row, and what the picture does with it. */
export function observationRow(row: Observation, standing: Standing, language: Language): FigureTableRow {
  const value = row.quantity && formatQuantity(row.quantity, row.indicator.unit, language);
  return {
    ...statementParts(row, language),
    period: formatPeriod(row.period, language, row.indicator.measure),
    value: value ?? tableWords.nothing[language],
    standing: tableWords.standings[standing][language],
    ...(row.quantity === undefined ? {} : { agrees: row.agrees && row.reason === undefined }),
  };
}

function statementParts(
  { id, indicator, printed, source }: Observation | Target | Claim,
  language: Language,
) {
  return {
    row: id,
    indicator: indicator.id,
    label: indicator.label[language],
    printed: printed === "" ? undefined : { text: printed, language: source.language },
    source: { id: source.id, title: source.title[language], publisher: source.publisher[language] },
  };
}

/** A promise and the day on which it was made. */
export function targetRow(target: Target, language: Language): FigureTableRow {
  return {
    ...statementParts(target, language),
    period: formatPeriod(target.forPeriod, language, target.indicator.measure),
    value: formatQuantity(target.quantity, target.indicator.unit, language),
    standing: tableWords.targetSet[language](whenPhrase(target.setOn, "flow", language)),
  };
}

/** A value of ours: the range that printed digits allow, and no source. */
export function calculatedRow(
  { id, interval }: Pick<Calculated, "id" | "interval">,
  unit: Unit,
  label: string,
  language: Language,
  period = "",
): FigureTableRow {
  const value = formatRange(interval, unit, language, "prose");
  const standing = tableWords.standings.calculated[language];
  return {
    row: id,
    indicator: undefined,
    label,
    period,
    value,
    printed: undefined,
    source: undefined,
    standing,
  };
}

/** A change that a source computed. */
export function claimRow(claim: Claim, language: Language): FigureTableRow {
  return {
    ...statementParts(claim, language),
    period: formatPeriod(claimPeriod(claim), language, claim.of.indicator.measure),
    value: formatQuantity(claim.quantity, claim.unit, language),
    standing: tableWords.claims[claim.kind][language],
  };
}
