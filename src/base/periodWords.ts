import type { Language } from "./language.ts";
import { isMoment, type Measure } from "./measure.ts";
import type { Period } from "./period.ts";

/** The months as English writes them, January first. */
export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * The period in words: "December 2020" and "2020年12月", "2014–2020" and "2014—2020年". Given a measure that counts at
 * a moment, December becomes the end of its year.
 */
export function formatPeriod(period: Period, language: Language, measure?: Measure): string {
  if (measure !== undefined && isMoment(measure, period.grain)) return formatAsAt(period, language);
  return formatStretch(period, language);
}

/** The moment at the period's end: "end of 2020" and "2020年底" for December, otherwise the period's own words. */
export function formatAsAt(period: Period, language: Language): string {
  const { year, month } = partsOf(period.text);
  if (period.grain !== "month" || month !== 12) return formatStretch(period, language);
  return language === "en" ? `end of ${year}` : `${year}年底`;
}

function formatStretch(period: Period, language: Language): string {
  const [first = "", last] = period.text.split("/");
  if (last === undefined) return language === "en" ? english(partsOf(first)) : chinese(partsOf(first));
  return language === "en"
    ? englishSpan(partsOf(first), partsOf(last))
    : chineseSpan(partsOf(first), partsOf(last));
}

interface Parts {
  readonly year: string;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

function partsOf(text: string): Parts {
  const [year = "", month, day] = text.split("-");
  return {
    year,
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

function english({ year, month, day }: Parts): string {
  return [day, month === undefined ? undefined : months[month - 1], year]
    .filter((part) => part !== undefined)
    .join(" ");
}

function chinese({ year, month, day }: Parts): string {
  return `${year}年${month === undefined ? "" : `${month}月`}${day === undefined ? "" : `${day}日`}`;
}

// A dash between single words stands tight, between phrases with spaces: "January–June 2016", "July 2019 – June 2020".
function englishSpan(first: Parts, last: Parts): string {
  if (first.month === undefined) return `${first.year}–${last.year}`;
  if (first.year !== last.year) return `${english(first)} – ${english(last)}`;
  if (first.day === undefined) return `${months[first.month - 1] ?? ""}–${english(last)}`;
  if (first.month === last.month) return `${first.day}–${english(last)}`;
  return `${first.day} ${months[first.month - 1] ?? ""} – ${english(last)}`;
}

function chineseSpan(first: Parts, last: Parts): string {
  if (first.month === undefined) return `${first.year}—${last.year}年`;
  if (first.year !== last.year) return `${chinese(first)}—${chinese(last)}`;
  if (first.day === undefined) return `${first.year}年${first.month}—${last.month ?? ""}月`;
  if (first.month === last.month) return `${first.year}年${first.month}月${first.day}—${last.day ?? ""}日`;
  return `${chinese(first)}—${last.month ?? ""}月${last.day ?? ""}日`;
}
