import { chineseNumerals } from "./printed/chineseNumber.ts";
import { chineseDigits, westernDigits } from "./printed/digitForms.ts";
import { englishWords } from "./printed/englishNumber.ts";
import { normalise } from "./printed/normalise.ts";
import type { NumberForm, WrittenNumber } from "./printed/numberForm.ts";
import { readQualifier } from "./printed/readQualifier.ts";
import { shareForms } from "./printed/shareForms.ts";
import { type PrintedUnitKind, readUnit } from "./printed/unitWords.ts";
import type { Qualifier } from "./quantity.ts";

/** What printed characters say. */
export interface PrintedFigure {
  /** In base units: 1.7 trillion is 1700000000000; a share printed as a fraction or in tenths is in percent. */
  readonly value: number;
  /** The number with its scale, without qualifier and unit: "1.7 trillion", "3014亿5000万". */
  readonly digits: string;
  readonly qualifier: Qualifier;
  /** The unit of the last printed digit, in base units: 1e11 for 1.7 trillion, 5 percent for a fraction. */
  readonly precision: number;
  readonly unit: PrintedUnitKind | undefined;
}

/**
 * The one figure that printed characters state, in English, either script of Chinese, and the Japanese and Italian
 * forms that sources use; undefined where there is none, or more than one, or words that turn it into another.
 */
export function readPrinted(text: string): PrintedFigure | undefined {
  const plain = normalise(text);
  const found = onlyNumber(plain);
  if (found === undefined || isVague(found)) return undefined;
  const { number, before, digits, after } = found;
  const leading = readMore(after);
  const { unit, rest } = readUnit(leading.rest);
  const trailing = readMore(rest);
  const qualifier = readQualifier(
    before,
    trailing.rest,
    number.andMore === true || leading.more || trailing.more,
  );
  if (qualifier === undefined || (number.share && unit !== undefined)) return undefined;
  return {
    value: number.value.toNumber(),
    digits,
    qualifier,
    precision: number.precision.toNumber(),
    unit: number.share ? "percent" : unit,
  };
}

/** The most particular first, so that 1/3 is not read as 1 and 3. */
const forms: readonly NumberForm[] = [
  ...shareForms,
  chineseDigits,
  westernDigits,
  englishWords,
  chineseNumerals,
];

interface Found {
  readonly number: WrittenNumber;
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

interface Place {
  readonly number: WrittenNumber | undefined;
  readonly start: number;
  readonly end: number;
}

function onlyNumber(text: string): Found | undefined {
  const [place, ...others] = numberPlaces(text);
  if (place?.number === undefined || others.length > 0) return undefined;
  const { number, start, end } = place;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (/\d/.test(before + after)) return undefined;
  return { number, before, digits: text.slice(start, end).trim(), after };
}

function numberPlaces(text: string): readonly Place[] {
  const places: Place[] = [];
  let unread = text;
  for (const form of forms) {
    for (const match of unread.matchAll(form.pattern)) {
      places.push({ number: form.read(match), start: match.index, end: match.index + match[0].length });
    }
    // What one form has read is blanked, so that another does not read a part of it again.
    unread = unread.replaceAll(form.pattern, (written) => "\u0000".repeat(written.length));
  }
  return places;
}

/** 数十万 and 十几 name no number, 翻两番 and "than in" make another of it, 千分之 counts in thousandths. */
function isVague({ before, digits, after }: Found): boolean {
  if (/^\D/u.test(digits) && /[数几好]$/u.test(before)) return true;
  return /千分之$/u.test(before) || /^(?:几|来(?![自源])|番|‰)|(?<![a-z])than(?![a-z])/u.test(after);
}

/** 多 or 余 at once behind a number or its unit: more than it. */
function readMore(text: string): { readonly more: boolean; readonly rest: string } {
  const found = /^\s*[多余]/u.exec(text);
  return found === null ? { more: false, rest: text } : { more: true, rest: text.slice(found[0].length) };
}
