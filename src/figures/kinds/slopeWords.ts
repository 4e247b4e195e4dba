import type { Language } from "../../base/language.ts";
import { formatQuantity } from "../../base/numbers.ts";
import { describeReading } from "../describeLine.ts";
import { listOf, sentences, whenPhrase } from "../describeWords.ts";
import { type GrammarMark, marksOfReading } from "../grammar.ts";
import type { Reading } from "../model.ts";
import { type FigureTableRow, readingRows } from "../tableRows.ts";
import type { SlopeModel } from "./slope.ts";

const own = {
  silent: {
    en: (list: string) => `Nothing was reported between the two for: ${list}.`,
    zh: (list: string) => `两个时点之间未见公布数字的有：${list}。`,
  },
  cut: {
    en: (list: string) => `The measure changed between the two for: ${list}.`,
    zh: (list: string) => `两个时点之间口径有变的有：${list}。`,
  },
} as const;

/** Each measure with its two values, and what lies between them, in sentences. */
export function describeSlope({ rows }: SlopeModel, language: Language): readonly string[] {
  const named = (style: "dotted" | "cut"): readonly string[] =>
    rows.filter(({ link }) => link === style).map(({ label }) => label[language]);
  const [silent, cut] = [named("dotted"), named("cut")];
  return [
    ...rows.flatMap(({ label, first, second }) => [
      sentences.range[language](
        label[language],
        said(first, language),
        whenPhrase(first.period, first.indicator.measure, language),
        said(second, language),
        whenPhrase(second.period, second.indicator.measure, language),
      ),
      ...[first, second].flatMap((reading) => describeReading(reading, language)),
    ]),
    silent.length > 0 ? own.silent[language](listOf(silent, language)) : "",
    cut.length > 0 ? own.cut[language](listOf(cut, language)) : "",
  ];
}

function said({ quantity, indicator }: Reading, language: Language): string {
  return formatQuantity(quantity, indicator.unit, language);
}

/** Both values of each measure as rows of the table. */
export function slopeRows({ rows }: SlopeModel, language: Language): readonly FigureTableRow[] {
  return rows.flatMap(({ first, second }) => [
    ...readingRows(first, language),
    ...readingRows(second, language),
  ]);
}

/** The marks of the grammar that a slope needs explained. */
export function marksOfSlope({ rows }: SlopeModel): readonly GrammarMark[] {
  return rows.flatMap(({ first, second, link }): readonly GrammarMark[] => [
    ...marksOfReading(first),
    ...marksOfReading(second),
    ...(link === "dotted" ? (["gap"] as const) : []),
    ...(link === "cut" ? (["break"] as const) : []),
  ]);
}
