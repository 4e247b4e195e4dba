import type { Language } from "../base/language.ts";
import { formatQuantity } from "../base/numbers.ts";
import { formatPeriod } from "../base/period.ts";
import { exactValue } from "../base/quantity.ts";
import type { Target } from "../catalogue/catalogue.ts";
import { formatRange } from "./calculatedWords.ts";
import { describeHundred } from "./kinds/hundredWords.ts";
import { describeLine, describeReading } from "./describeLine.ts";
import { listOf, sentences, whenPhrase } from "./describeWords.ts";
import { describeLanes } from "./kinds/timelineWords.ts";
import { describeDecay } from "./kinds/decayWords.ts";
import { describeStrips } from "./kinds/stripWords.ts";
import { describeFunnel } from "./kinds/funnelWords.ts";
import { describeRivals } from "./kinds/rivalsWords.ts";
import { describeSlope } from "./kinds/slopeWords.ts";
import { describeMultiples } from "./kinds/multiplesWords.ts";
import type {
  BarRow,
  BarsModel,
  DumbbellModel,
  DumbbellRow,
  FigureModel,
  SeriesModel,
  UnitsModel,
} from "./model.ts";

/** What a reader who does not see the picture is told. */
interface FigureDescription {
  readonly name: string;
  readonly description: string;
}

/** Name and description from the model: range, extremes, bounds, gaps and breaks in plain sentences. */
export function describeFigure(model: FigureModel, language: Language): FigureDescription {
  const said = sentencesFor(model, language).filter((sentence) => sentence !== "");
  return { name: model.title[language], description: said.join(language === "en" ? " " : "") };
}

function sentencesFor(model: FigureModel, language: Language): readonly string[] {
  switch (model.kind) {
    case "series":
      return describeSeries(model, language);
    case "spark":
      return describeLine(model.line, language);
    case "bars":
      return describeBars(model, language);
    case "units":
      return describeUnits(model, language);
    case "decay":
      return describeDecay(model, language);
    case "timeline":
      return [...describeSeries(model.series, language), ...describeLanes(model, language)];
    case "hundred":
      return describeHundred(model, language);
    case "strip":
      return describeStrips(model, language);
    case "funnel":
      return describeFunnel(model, language);
    case "rivals":
      return describeRivals(model, language);
    case "slope":
      return describeSlope(model, language);
    case "multiples":
      return describeMultiples(model, language);
    case "dumbbell":
      return describePairs(model, language);
  }
}

function describeSeries({ lines, breaks, targets, gap }: SeriesModel, language: Language): readonly string[] {
  const widths = (gap?.widths ?? []).map(({ period, width }) =>
    sentences.gapAt[language](String(width.value), whenPhrase(period, "stock", language)),
  );
  return [
    ...lines.flatMap((line) => describeLine(line, language)),
    widths.length > 0 ? sentences.gap[language](listOf(widths, language)) : "",
    breaks.length > 0
      ? sentences.brokenAt[language](
          listOf(
            breaks.map(({ date }) => formatPeriod(date, language)),
            language,
          ),
        )
      : "",
    ...distinct(targets.map(({ target }) => describeTarget(target, language))),
  ];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function describeTarget({ indicator, forPeriod, setOn, quantity }: Target, language: Language): string {
  const value = formatQuantity(quantity, indicator.unit, language);
  return sentences.target[language](
    indicator.label[language],
    formatPeriod(forPeriod, language, indicator.measure),
    value,
    whenPhrase(setOn, "flow", language),
  );
}

function describeBars(model: BarsModel, language: Language): readonly string[] {
  const { rows } = model;
  const bars = rows.flatMap((row) => barPhrase(row, model, language));
  const breaks = rows.flatMap(({ breakBefore }) =>
    breakBefore === undefined ? [] : [formatPeriod(breakBefore.date, language)],
  );
  return [
    sentences.bars[language](bars.join(language === "en" ? "; " : "；")),
    ...rows.flatMap(({ bar }) => (bar?.type === "reported" ? describeReading(bar.reading, language) : [])),
    breaks.length > 0 ? sentences.barsBroken[language](listOf(distinct(breaks), language)) : "",
    ...distinct(rows.flatMap(({ targets }) => targets.map((target) => describeTarget(target, language)))),
  ];
}

function barPhrase({ bar, label }: BarRow, { unit }: BarsModel, language: Language): readonly string[] {
  if (bar === undefined) return [];
  const value =
    bar.type === "calculated"
      ? sentences.implied[language](formatRange(bar.interval, unit, language, "prose"))
      : formatQuantity(bar.reading.quantity, bar.reading.indicator.unit, language);
  return [sentences.bar[language](label[language], value)];
}

function describeUnits({ groups, unit }: UnitsModel, language: Language): readonly string[] {
  const phrases = groups.map(({ label, reading }) =>
    sentences.bar[language](label[language], formatQuantity(reading.quantity, unit, language)),
  );
  const counts = groups.map(({ reading }) => exactValue(reading.quantity));
  const total = counts.reduce<number | undefined>(
    (sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
    0,
  );
  return [
    sentences.bars[language](phrases.join(language === "en" ? "; " : "；")),
    total === undefined ? "" : sentences.units[language](String(total)),
  ];
}

function describePairs(model: DumbbellModel, language: Language): readonly string[] {
  const { rows } = model;
  if (rows.every(({ verdict, first }) => verdict === undefined && first !== undefined)) {
    return rows.map((row) =>
      sentences.pair[language](
        row.label[language],
        endPhrase(row.first, model, language),
        endPhrase(row.second, model, language),
      ),
    );
  }
  const labels = (some: readonly DumbbellRow[]): string =>
    listOf(
      some.map(({ label }) => label[language]),
      language,
    );
  const agreeing = rows.filter(({ verdict }) => verdict === "holds" || verdict === "holds_after_rounding");
  const differing = rows.filter(({ verdict }) => verdict === "does_not_hold");
  const silent = rows.filter(({ first }) => first === undefined);
  const differences = differing.map((row) =>
    sentences.differAt[language](
      row.label[language],
      endPhrase(row.first, model, language),
      endPhrase(row.second, model, language),
    ),
  );
  return [
    agreeing.length > 0 ? sentences.agree[language](labels(agreeing)) : "",
    differing.length > 0 ? sentences.differ[language](listOf(differences, language)) : "",
    silent.length > 0 ? sentences.unpublished[language](labels(silent)) : "",
  ];
}

function endPhrase(end: DumbbellRow["first"], { unit }: DumbbellModel, language: Language): string {
  if (end === undefined) return "";
  return end.type === "reported"
    ? formatQuantity(end.quantity, unit, language)
    : formatRange(end.interval, unit, language, "prose");
}
