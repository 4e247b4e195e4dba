import type { Language } from "../../base/language.ts";
import { formatQuantity } from "../../base/numbers.ts";
import type { Unit } from "../../catalogue/catalogue.ts";
import { formatRange } from "../calculatedWords.ts";
import { describeReading } from "../describeLine.ts";
import { type GrammarMark, marksOfReading } from "../grammar.ts";
import type { Reading } from "../model.ts";
import { calculatedRow, type FigureTableRow, readingRows } from "../tableRows.ts";
import { shareText } from "./shareText.ts";
import type { Strip, StripModel, StripPart, StripRest } from "./strip.ts";

const sentences = {
  strip: {
    en: (name: string, parts: string) => `${name}: ${parts}.`,
    zh: (name: string, parts: string) => `${name}：${parts}。`,
  },
  part: {
    en: (name: string, value: string, share: string) => `${name}, ${value}${share && ` (${share} of it)`}`,
    zh: (name: string, value: string, share: string) => `${name}${value}${share && `，占${share}`}`,
  },
  whole: {
    en: (name: string, value: string) => `${name}, ${value}`,
    zh: (name: string, value: string) => `${name}${value}`,
  },
  rest: {
    en: (name: string, value: string) => `${name}, ${value}, as calculated here`,
    zh: (name: string, value: string) => `${name}${value}（本站推算）`,
  },
  restUpTo: {
    en: (name: string, value: string) => `${name}, at most ${value}, as calculated here`,
    zh: (name: string, value: string) => `${name}不超过${value}（本站推算）`,
  },
} as const;

/** Each whole with its parts, their shares and what they leave over, in sentences. */
export function describeStrips({ strips, unit }: StripModel, language: Language): readonly string[] {
  return strips.flatMap((strip) => describeStrip(strip, unit, language));
}

function describeStrip(strip: Strip, unit: Unit, language: Language): readonly string[] {
  const { whole, parts, rest, label } = strip;
  const name = whole ? sentences.whole[language](label[language], said(whole, language)) : label[language];
  const phrases = [
    ...parts.map((part) => partPhrase(part, language)),
    ...(rest === undefined ? [] : [restPhrase(rest, unit, language)]),
  ];
  const readings = [...(whole === undefined ? [] : [whole]), ...parts.map(({ reading }) => reading)];
  return [
    sentences.strip[language](name, phrases.join(language === "en" ? "; " : "；")),
    ...readings.flatMap((reading) => describeReading(reading, language)),
  ];
}

function said({ quantity, indicator }: Reading, language: Language): string {
  return formatQuantity(quantity, indicator.unit, language);
}

function partPhrase({ label, reading, share }: StripPart, language: Language): string {
  const percent = share === undefined ? "" : shareText(share.interval, language);
  return sentences.part[language](label[language], said(reading, language), percent);
}

function restPhrase({ label, interval }: StripRest, unit: Unit, language: Language): string {
  if (interval.low === 0)
    return sentences.restUpTo[language](
      label[language],
      formatRange({ low: interval.high, high: interval.high }, unit, language, "prose"),
    );
  return sentences.rest[language](label[language], formatRange(interval, unit, language, "prose"));
}

/** Wholes, parts and rests as rows of the table. */
export function stripRows({ strips, unit }: StripModel, language: Language): readonly FigureTableRow[] {
  return strips.flatMap(({ whole, parts, rest }) => [
    ...(whole === undefined ? [] : readingRows(whole, language)),
    ...parts.flatMap(({ reading }) => readingRows(reading, language)),
    ...(rest === undefined ? [] : [calculatedRow(rest, unit, rest.label[language], language)]),
  ]);
}

/** The marks of the grammar that strips need explained. */
export function marksOfStrips({ strips }: StripModel): readonly GrammarMark[] {
  return strips.flatMap(({ parts, rest }) => [
    ...parts.flatMap(({ reading }) => marksOfReading(reading)),
    ...(rest === undefined || rest.interval.low === 0 ? [] : (["calculated"] as const)),
  ]);
}
