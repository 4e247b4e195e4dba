import type { Language } from "../../base/language.ts";
import { formatPeriod } from "../../base/period.ts";
import { describeLine } from "../describeLine.ts";
import { listOf, sentences } from "../describeWords.ts";
import { type GrammarMark, marksOfReading } from "../grammar.ts";
import { type FigureTableRow, readingRows } from "../tableRows.ts";
import type { MultiplesModel } from "./multiples.ts";

/** Every line of every panel, and where lines are cut, in sentences. */
export function describeMultiples({ panels }: MultiplesModel, language: Language): readonly string[] {
  const breaks = panels.flatMap((panel) => panel.breaks.map(({ date }) => formatPeriod(date, language)));
  return [
    ...panels.flatMap(({ lines }) => lines.flatMap((line) => describeLine(line, language))),
    breaks.length > 0 ? sentences.brokenAt[language](listOf([...new Set(breaks)], language)) : "",
  ];
}

/** The values of every panel as rows of the table. */
export function multiplesRows({ panels }: MultiplesModel, language: Language): readonly FigureTableRow[] {
  return panels.flatMap(({ lines }) =>
    lines.flatMap(({ points }) => points.flatMap(({ reading }) => readingRows(reading, language))),
  );
}

/** The marks of the grammar that the panels need explained. */
export function marksOfMultiples({ panels }: MultiplesModel): readonly GrammarMark[] {
  return panels.flatMap(({ lines, breaks }): readonly GrammarMark[] => [
    ...lines.flatMap(({ points }) => points.flatMap(({ reading }) => marksOfReading(reading))),
    ...(lines.some(({ links }) => links.includes("dotted")) ? (["gap"] as const) : []),
    ...(breaks.length > 0 ? (["break"] as const) : []),
  ]);
}
