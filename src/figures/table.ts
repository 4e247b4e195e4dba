import type { Language } from "../base/language.ts";
import { formatPeriod } from "../base/period.ts";
import type { Unit } from "../catalogue/catalogue.ts";
import { withAgreement } from "./agreement.ts";
import { eventRows } from "./kinds/timelineWords.ts";
import { decayRows } from "./kinds/decayWords.ts";
import { stripRows } from "./kinds/stripWords.ts";
import { funnelRows } from "./kinds/funnelWords.ts";
import { rivalsTable } from "./kinds/rivalsWords.ts";
import { slopeRows } from "./kinds/slopeWords.ts";
import { multiplesRows } from "./kinds/multiplesWords.ts";
import type { BarRow, DumbbellModel, DumbbellRow, FigureModel, SeriesGap, SeriesModel } from "./model.ts";
import {
  calculatedRow,
  claimRow,
  type FigureTableRow,
  observationRow,
  readingRows,
  targetRow,
} from "./tableRows.ts";
import { tableWords } from "./tableWords.ts";

/** The rows behind a figure as a data table, every word in one language. */
export interface FigureTable {
  readonly headings: Readonly<
    Record<"label" | "period" | "value" | "printed" | "source" | "standing", string>
  >;
  readonly rows: readonly FigureTableRow[];
}

/** The table of a figure: what is drawn first, in the order of the picture, then what is only listed. */
export function figureTable(model: FigureModel, language: Language): FigureTable {
  const headings = mapWords(tableWords.headings, language);
  const listed = model.listed.map((row) =>
    observationRow(row, row.status === "missing" ? "missing" : "listed", language),
  );
  return { headings, rows: withAgreement([...drawnRows(model, language), ...listed], language) };
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
    case "hundred":
      return model.groups.flatMap(({ reading }) => readingRows(reading, language));
    case "decay":
      return decayRows(model, language);
    case "timeline":
      return [...seriesRows(model.series, language), ...eventRows(model, language)];
    case "strip":
      return stripRows(model, language);
    case "funnel":
      return funnelRows(model, language);
    case "rivals":
      return rivalsTable(model, language);
    case "slope":
      return slopeRows(model, language);
    case "multiples":
      return multiplesRows(model, language);
    case "dumbbell":
      return model.rows.flatMap((row) => pairRows(row, model, language));
  }
}

function seriesRows({ lines, targets, gap }: SeriesModel, language: Language): readonly FigureTableRow[] {
  return [
    ...lines.flatMap(({ points }) => points.flatMap(({ reading }) => readingRows(reading, language))),
    ...targets.map(({ target }) => targetRow(target, language)),
    ...(gap === undefined ? [] : gapRows(gap, lines, language)),
  ];
}

function barRows({ bar, label, targets }: BarRow, unit: Unit, language: Language): readonly FigureTableRow[] {
  const flags = targets.map((target) => targetRow(target, language));
  if (bar === undefined) return flags;
  if (bar.type === "reported") return [...readingRows(bar.reading, language), ...flags];
  return [calculatedRow(bar, unit, label[language], language), claimRow(bar.statement, language), ...flags];
}

function pairRows(
  { label, first, second }: DumbbellRow,
  { unit, ends }: DumbbellModel,
  language: Language,
): readonly FigureTableRow[] {
  return [first, second].flatMap((end) => {
    if (end === undefined) return [];
    if (end.type === "calculated")
      return [calculatedRow(end, unit, ends[1][language], language, label[language])];
    if ("kind" in end.statement) return [claimRow(end.statement, language)];
    const rivals = end.rivals.map((rival) => observationRow(rival.statement, "rival", language));
    return [observationRow(end.statement, "shown", language), ...rivals];
  });
}

function gapRows(
  { upper, lower, widths }: SeriesGap,
  lines: SeriesModel["lines"],
  language: Language,
): readonly FigureTableRow[] {
  const [more = "", less = ""] = [upper, lower].map((at) => lines[at]?.indicator.label[language]);
  return widths.map(({ period, width, row }) => ({
    row,
    indicator: undefined,
    label: tableWords.gap[language](more, less),
    period: formatPeriod(period, language, "stock"),
    value: tableWords.points[language](String(width.value)),
    printed: undefined,
    source: undefined,
    standing: tableWords.standings.calculated[language],
  }));
}
