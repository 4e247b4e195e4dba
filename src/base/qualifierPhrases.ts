import type { Language, Localised } from "./language.ts";
import type { Qualifier } from "./quantity.ts";

/** How each qualifier wraps a number in a sentence; Chinese puts 以上 behind it. */
const phrases: Readonly<Record<Qualifier, Localised<(number: string) => string>>> = {
  exact: { en: (number) => number, zh: (number) => number },
  about: { en: (number) => `about ${number}`, zh: (number) => `约${number}` },
  nearly: { en: (number) => `nearly ${number}`, zh: (number) => `近${number}` },
  more_than: { en: (number) => `over ${number}`, zh: (number) => `超过${number}` },
  at_least: { en: (number) => `at least ${number}`, zh: (number) => `${number}以上` },
  less_than: { en: (number) => `less than ${number}`, zh: (number) => `不足${number}` },
  at_most: { en: (number) => `at most ${number}`, zh: (number) => `不超过${number}` },
};

/** "Nearly" has no sign of its own: "<" would drop that the value is close. */
const signs: Readonly<Partial<Record<Qualifier, string>>> = {
  about: "≈",
  more_than: ">",
  at_least: "≥",
  less_than: "<",
  at_most: "≤",
};

/** The number, already with its unit, said as firmly as its qualifier allows. */
export function qualified(
  number: string,
  qualifier: Qualifier,
  language: Language,
  form: "prose" | "label" | "table",
): string {
  const sign = form === "label" ? signs[qualifier] : undefined;
  return sign === undefined ? phrases[qualifier][language](number) : sign + number;
}
