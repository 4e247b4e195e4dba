import type { Interval } from "../base/interval.ts";
import { languageTag, type Language } from "../base/language.ts";
import { formatNumber, formatQuantity } from "../base/numbers.ts";
import { formatPeriod, parsePeriod } from "../base/period.ts";
import type { Claim, Observation, Source, Target, Unit } from "../catalogue/catalogue.ts";
import { isDescription } from "../catalogue/sourceTitle.ts";
import { messages } from "./messages.ts";
import { paper } from "./messages/paper.ts";

/** An ISO date, month or year in the words of a language; the text itself where it is neither. */
export function sayDate(text: string, language: Language): string {
  const period = parsePeriod(text);
  return period ? formatPeriod(period, language) : text;
}

/** Who printed it and when: enough to tell sources apart beside a sentence. */
export function sayOrigin({ publisher, published }: Source, language: Language): string {
  const name = publisher[language];
  return published === undefined ? name : `${name}${messages.comma[language]}${sayDate(published, language)}`;
}

/** The place within the source in words: `p5` is the fifth paragraph. */
export function sayLocator(locator: string, language: Language): string {
  if (locator === "headline") return messages.headline[language];
  const paragraph = /^p(\d+)$/.exec(locator)?.[1];
  return paragraph === undefined ? locator : messages.paragraph[language](paragraph);
}

/** The period of a row as its measure counts: "end of 2020" for a stock at December. */
export function sayPeriod({ period, indicator }: Observation, language: Language): string {
  return formatPeriod(period, language, indicator.measure);
}

/** The period for which a target was set, as its measure counts. */
export function sayTargetPeriod({ forPeriod, indicator }: Target, language: Language): string {
  return formatPeriod(forPeriod, language, indicator.measure);
}

/** A statement's figure in a sentence's words. */
export function sayFigure(statement: Observation | Target | Claim, language: Language): string | undefined {
  return statement.quantity && formatQuantity(statement.quantity, unitOf(statement), language);
}

/** The unit of a statement's figure: a claim has its own. */
export function unitOf(statement: Observation | Target | Claim): Unit {
  return "verdict" in statement ? statement.unit : statement.indicator.unit;
}

/** What the printed levels give for a claim, to four significant digits. */
export function sayRecomputed({ kind, recomputed, unit }: Claim, language: Language): string {
  if (recomputed === undefined) return "–";
  const { interval, point } = recomputed;
  if (point !== undefined) return sayValue(point, unit, language);
  // No growth lies below the loss of everything: as a lower end that says nothing.
  const low = kind === "growth_rate" && interval.low === -100 ? -Infinity : interval.low;
  return sayInterval({ low, high: interval.high }, unit, language);
}

function sayInterval({ low, high }: Interval, unit: Unit, language: Language): string {
  const [from, to] = [sayValue(low, unit, language), sayValue(high, unit, language)];
  if (low === -Infinity) return messages.indicator.atMost[language](to);
  if (high === Infinity) return messages.indicator.atLeast[language](from);
  return messages.indicator.between[language](from, to);
}

function sayValue(value: number, unit: Unit, language: Language): string {
  if (!Number.isFinite(value)) return "–";
  return formatQuantity({ value: Number(value.toPrecision(4)), qualifier: "exact" }, unit, language);
}

/** A range of years in one piece, so that no line ends at its dash. */
export function wholeRanges(text: string): string {
  return text.replace(/(?<=\d)[–—](?=\d)/g, "\u2060$&\u2060");
}

/** A whole number as the language writes it. */
export function sayCount(count: number, language: Language): string {
  return formatNumber(count, language, "table");
}

/** The `lang` of a foreign phrase on a page; undefined where it is the page's own. */
export function foreignTag(tag: string, language: Language): string | undefined {
  return tag === languageTag[language] ? undefined : tag;
}

/** The title that heads a source on a page, and its translation: a description of ours stands in the page's language alone. */
export function sayTitle(source: Source, language: Language): SaidTitle {
  const { title, language: tag } = source;
  if (isDescription(source)) return { text: title[language], tag: undefined, translated: undefined };
  const translated = title[language] === title.original ? undefined : title[language];
  return { text: title.original, tag: foreignTag(tag, language), translated };
}

interface SaidTitle {
  readonly text: string;
  /** The `lang` of a title that is not in the page's language. */
  readonly tag: string | undefined;
  readonly translated: string | undefined;
}

/** When a source was read, or by when at the latest; undefined where neither is known. */
export function sayReading({ readOn, readBy }: Source, language: Language): string | undefined {
  if (readOn !== undefined) return paper.readOn[language](sayDate(readOn, language));
  return readBy === undefined ? undefined : paper.readBy[language](sayDate(readBy, language));
}

/** A percent sign that stands as the unit after a Chinese comma stays on the line of the words before it. */
export function signKept(text: string): string {
  return text.replaceAll("，%", "，\u2060%");
}
