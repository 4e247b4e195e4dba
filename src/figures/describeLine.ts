import type { Language } from "../base/language.ts";
import { formatQuantity } from "../base/numbers.ts";
import { listOf, sentences, whenPhrase } from "./describeWords.ts";
import type { Reading, SeriesLine, SeriesPoint } from "./model.ts";

/** A line in sentences: each stretch between breaks by its ends, its extremes, what is not exact, what is missing. */
export function describeLine(line: SeriesLine, language: Language): readonly string[] {
  const open = line.points.filter(
    ({ reading }) => reading.quantity.qualifier !== "exact" && !reading.forecast,
  );
  const years = line.emptyYears.map((year) => (language === "en" ? String(year) : `${year}年`));
  return [
    ...stretches(line).flatMap((points, at) => describeStretch(points, at, line, language)),
    open.length > 0
      ? sentences.bounds[language](
          listOf(
            open.map(({ reading }) => boundPhrase(reading, language)),
            language,
          ),
        )
      : "",
    ...line.points.flatMap(({ reading }) => describeReading(reading, language)),
    years.length > 0 ? sentences.empty[language](listOf(years, language)) : "",
  ];
}

/** The points between breaks: nothing may be said across one. */
function stretches({ points, links }: SeriesLine): readonly (readonly SeriesPoint[])[] {
  const cuts = links.flatMap((link, at) => (link === "cut" ? [at + 1] : []));
  return [0, ...cuts].map((from, at) => points.slice(from, cuts[at] ?? points.length));
}

function describeStretch(
  points: readonly SeriesPoint[],
  at: number,
  line: SeriesLine,
  language: Language,
): readonly string[] {
  const [first, last] = [points[0]?.reading, points.at(-1)?.reading];
  if (first === undefined || last === undefined) return [];
  const label = line.indicator.label[language];
  const name = at === 0 ? label : sentences.afterBreak[language];
  if (points.length === 1)
    return [sentences.one[language](name, value(first, language), when(first, language))];
  return [
    sentences.range[language](
      name,
      value(first, language),
      when(first, language),
      value(last, language),
      when(last, language),
    ),
    ...extremes(
      points.map(({ reading }) => reading),
      at === 0 ? [sentences.highest, sentences.lowest] : [sentences.highestSince, sentences.lowestSince],
      language,
    ),
  ];
}

/** The highest and lowest values where they lie inside the stretch, among exact ones only. */
function extremes(
  readings: readonly Reading[],
  [highest, lowest]: readonly [typeof sentences.highest, typeof sentences.lowest],
  language: Language,
): readonly string[] {
  const exact = readings.filter(({ quantity }) => quantity.qualifier === "exact");
  const sorted = exact.toSorted((a, b) => a.quantity.value - b.quantity.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const values = readings.map(({ quantity }) => quantity.value);
  const ends = [values[0], values.at(-1)];
  return [
    high !== undefined && high.quantity.value === Math.max(...values) && !ends.includes(high.quantity.value)
      ? highest[language](value(high, language), when(high, language))
      : "",
    low !== undefined && low.quantity.value === Math.min(...values) && !ends.includes(low.quantity.value)
      ? lowest[language](value(low, language), when(low, language))
      : "",
  ];
}

function boundPhrase(reading: Reading, language: Language): string {
  return sentences.bound[language](value(reading, language), when(reading, language));
}

/** What else is to be said of one value: that it is a forecast, that others contradict it. */
export function describeReading(reading: Reading, language: Language): readonly string[] {
  const rivals = reading.rivals.map((rival) =>
    sentences.rival[language](when(rival, language), value(rival, language)),
  );
  return reading.forecast
    ? [sentences.forecast[language](value(reading, language), when(reading, language)), ...rivals]
    : rivals;
}

function value({ quantity, indicator }: Reading, language: Language): string {
  return formatQuantity(quantity, indicator.unit, language);
}

function when({ period, indicator }: Reading, language: Language): string {
  return whenPhrase(period, indicator.measure, language);
}
