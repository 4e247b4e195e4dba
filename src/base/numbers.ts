import Big from "big.js";
import type { Language, Localised } from "./language.ts";
import { qualified } from "./qualifierPhrases.ts";
import type { Quantity } from "./quantity.ts";

/** What formatting needs to know of a unit. */
export interface PrintedUnit {
  readonly kind: "percent" | "percentage_points" | "times" | "money" | "count" | "rate";
  readonly suffix: Localised;
}

/** A sentence, a label in a chart, or a cell of a table whose heading names the unit. */
export type NumberForm = "prose" | "label" | "table";

/**
 * The quantity in words: "over 98%" and "超过98%", "about 50,000 villages" and "约5万个村". Labels carry a sign and a
 * short scale (">98%", "1.7tn"); labels and table cells leave out the names of money and of counted things.
 */
export function formatQuantity(
  quantity: Quantity,
  unit: PrintedUnit,
  language: Language,
  { form = "prose" }: { readonly form?: NumberForm } = {},
): string {
  const number = formatNumber(quantity.value, language, form);
  return qualified(withUnit(number, unit, language, form), quantity.qualifier, language, form);
}

/** The number scaled to million, billion and trillion or to 万, 亿 and 万亿, keeping every digit that is not zero. */
export function formatNumber(value: number, language: Language, form: NumberForm = "prose"): string {
  const sign = value < 0 ? "−" : "";
  const size = Math.abs(value);
  return sign + (language === "en" ? english(size, form) : chinese(size));
}

/** A finite number in plain digits, all that it takes to tell it from its neighbours, never in scientific notation. */
export function plainDigits(value: number): string {
  const digits = String(value);
  // Only the very large and the very small are written with an exponent, and need the slower way.
  return digits.includes("e") ? new Big(value).toFixed() : digits;
}

interface Scale {
  readonly power: number;
  readonly prose: string;
  readonly label: string;
}

const englishScales: readonly Scale[] = [
  { power: 12, prose: " trillion", label: "tn" },
  { power: 9, prose: " billion", label: "bn" },
  { power: 6, prose: " million", label: "m" },
];

function english(size: number, form: NumberForm): string {
  const scale = englishScales.find(({ power }) => size >= 10 ** power);
  if (scale === undefined) return withCommas(plainDigits(size));
  return withCommas(scaledDown(size, scale.power)) + (form === "label" ? scale.label : scale.prose);
}

// In decimals: a binary division would bring in digits that no source printed.
function scaledDown(size: number, power: number): string {
  return new Big(size).times(`1e-${power}`).toFixed();
}

const chineseScales = [
  { power: 12, word: "万亿" },
  { power: 8, word: "亿" },
  { power: 4, word: "万" },
] as const;

function chinese(size: number): string {
  const scale = chineseScales.find(({ power }) => size >= 10 ** power);
  if (scale === undefined) return plainDigits(size);
  const scaled = scaledDown(size, scale.power);
  return scale.power === 4 && decimals(scaled) > 2 ? plainDigits(size) : scaled + scale.word;
}

function decimals(digits: string): number {
  return digits.split(".")[1]?.length ?? 0;
}

function withCommas(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function withUnit(number: string, unit: PrintedUnit, language: Language, form: NumberForm): string {
  switch (unit.kind) {
    case "percent":
      return `${number}%`;
    case "percentage_points":
      return language === "en" ? `${number} ${number === "1" ? "point" : "points"}` : `${number}个百分点`;
    case "times":
      return language === "en" ? `${number} times` : `${number}倍`;
    case "rate":
      return withSuffix(number, unit, language);
    case "money":
    case "count":
      return form === "prose" ? withSuffix(number, unit, language) : number;
  }
}

function withSuffix(number: string, { suffix }: PrintedUnit, language: Language): string {
  const words = suffix[language];
  // "100Mbps" needs its space in either language; Chinese measure words take none.
  const space = words !== "" && (language === "en" || /^[A-Za-z]/.test(words)) ? " " : "";
  return number + space + words;
}
