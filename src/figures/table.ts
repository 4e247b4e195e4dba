import type { Language } from "../base/language.ts";
import { formatQuantity } from "../base/numbers.ts";
import { formatPeriod } from "../base/period.ts";
import type { Claim, Observation, Target, Unit } from "../catalogue/catalogue.ts";
import { formatRange } from "./calculatedWords.ts";
import type {
  BarRow,
  Calculated,
  DumbbellRow,
  FigureModel,
  Reading,
  SeriesGap,
  SeriesModel,
} from "./model.ts";
import { whenPhrase } from "./describeWords.ts";
import { tableWords } from "./tableWords.ts";

/** The rows behind a figure as a data table, every word in one language. */
export interface FigureTable {
  readonly headings: Readonly<
    Record<"label" | "period" | "value" | "printed" | "source" | "standing", string>
  >;
  readonly rows: readonly FigureTableRow[];
}

interface FigureTableRow {
  /** The id of an observation, a target or a claim; undefined for a calculation of ours. */
  readonly row: string | undefined;
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
}

type Standing = keyof typeof tableWords.standings;

/** The table of a figure: what is drawn first, in the order of the picture, then what is only listed. */
export function figureTable(model: FigureModel, language: Language): FigureTable {
  const headings = mapWords(tableWords.headings, language);
  const listed = model.listed.map((row) =>
    observationRow(row, row.status === "missing" ? "missing" : "listed", language),
  );
  return { headings, rows: [...drawnRows(model, language), ...listed] };
}

function mapWords(words: typeof tableWords.headings, language: Language): FigureTable["headings"] {
  const { label, period, value, printed, source, standing } = words;
  return {
    label: label[language],
    period: period[language],
    value: value[language],
    printed: printed[language],
    source: source[language],
    standing: standing[language],
  };
}

function drawnRows(model: FigureModel, language: Language): readonly FigureTableRow[] {
  switch (model.kind) {
    case "series":
      return seriesRows(model, language);
    case "spark":
      return model.line.points.flatMap(({ reading }) => readingRows(reading, language));
    case "bars":
      return model.rows.flatMap((row) => barRows(row, model.unit, language));
    case "units":
      return model.groups.flatMap(({ reading }) => readingRows(reading, language));
    case "dumbbell":
      return model.rows.flatMap((row) => pairRows(row, model, language));
  }
}

function seriesRows({ lines, targets, gap }: SeriesModel, language: Language): readonly FigureTableRow[] {
  return [
    ...lines.flatMap(({ points }) => points.flatMap(({ reading }) => readingRows(reading, language))),
    ...targets.map(({ target }) => targetRow(target, language)),
    ...(gap === undefined ? [] : gapRows(gap, language)),
  ];
}

function readingRows(
  { statement, forecast, rivals }: Reading,
  language: Language,
): readonly FigureTableRow[] {
  const others = rivals.map((rival) => observationRow(rival.statement, "rival", language));
  return [observationRow(statement, forecast ? "forecast" : "shown", language), ...others];
}

function observationRow(row: Observation, standing: Standing, language: Language): FigureTableRow {
  const value = row.quantity && formatQuantity(row.quantity, row.indicator.unit, language);
  return {
    ...statementParts(row, language),
    period: formatPeriod(row.period, language, row.indicator.measure),
    value: value ?? tableWords.nothing[language],
    standing: tableWords.standings[standing][language],
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

function targetRow(target: Target, language: Language): FigureTableRow {
  return {
    ...statementParts(target, language),
    period: formatPeriod(target.forPeriod, language, target.indicator.measure),
    value: formatQuantity(target.quantity, target.indicator.unit, language),
    standing: tableWords.targetSet[language](whenPhrase(target.setOn, "flow", language)),
  };
}

function barRows({ bar, label, targets }: BarRow, unit: Unit, language: Language): readonly FigureTableRow[] {
  const flags = targets.map((target) => targetRow(target, language));
  if (bar === undefined) return flags;
  if (bar.type === "reported") return [...readingRows(bar.reading, language), ...flags];
  return [calculatedRow(bar, unit, label[language], language), claimRow(bar.statement, language), ...flags];
}

function calculatedRow(
  { interval }: Calculated,
  unit: Unit,
  label: string,
  language: Language,
): FigureTableRow {
  const value = formatRange(interval, unit, language, "prose");
  const standing = tableWords.standings.calculated[language];
  return {
    row: undefined,
    indicator: undefined,
    label,
    period: "",
    value,
    printed: undefined,
    source: undefined,
    standing,
  };
}

function claimRow(claim: Claim, language: Language): FigureTableRow {
  return {
    ...statementParts(claim, language),
    period: formatPeriod(claim.of.period, language, claim.of.indicator.measure),
    value: formatQuantity(claim.quantity, claim.unit, language),
    standing: tableWords.claims[claim.kind][language],
  };
}

function pairRows(
  { label, first, second }: DumbbellRow,
  { unit }: FigureModel,
  language: Language,
): readonly FigureTableRow[] {
  return [first, second].flatMap((end) => {
    if (end === undefined) return [];
    if (end.type === "calculated") return [calculatedRow(end, unit, label[language], language)];
    if ("kind" in end.statement) return [claimRow(end.statement, language)];
    const rivals = end.rivals.map((rival) => observationRow(rival.statement, "rival", language));
    return [observationRow(end.statement, "shown", language), ...rivals];
  });
}

function gapRows({ widths }: SeriesGap, language: Language): readonly FigureTableRow[] {
  return widths.map(({ period, width }) => ({
    row: undefined,
    indicator: undefined,
    label: tableWords.gap[language],
    period: formatPeriod(period, language, "stock"),
    value: tableWords.points[language](String(width.value)),
    printed: undefined,
    source: undefined,
    standing: tableWords.standings.calculated[language],
  }));
}
