import { digitsSource, fromDigits, type NumberForm, scaled, type WrittenNumber } from "./numberForm.ts";
import { chineseScale, westernScale, westernScaleSource } from "./scales.ts";

// Between digits or behind a Latin word the same character is a dash.
const sign = String.raw`(?<![a-z\d%)])-`;

/** "1.7 trillion", "122,900", "8,2 miliardi" once its comma is a point. */
export const westernDigits: NumberForm = {
  pattern: new RegExp(`(${sign})?(${digitsSource})((?:[\\s-]*${westernScaleSource})*)`, "gu"),
  read: ([, minus, digits = "", scale = ""]) =>
    signed(minus, scaled(fromDigits(digits), westernScale(scale.trim()))),
};

// 兆 is a million millions only before money or more digits, as in Japan; elsewhere it is a megabit.
const scaleSource = String.raw`(?:[百千]?(?:万亿|亿|万)|[百千]|兆(?=[\d元円]|人民))`;
const firstPart = String.raw`${digitsSource}\s*[多余]?\s*${scaleSource}`;
const laterDigits = String.raw`\d+(?![\d.,])`;

/** 1.7万亿, 300多万, and in several parts, each smaller than the one before: 3014亿5000万, 306万5000. */
export const chineseDigits: NumberForm = {
  pattern: new RegExp(
    `(${sign})?(${firstPart}(?:${laterDigits}[多余]?${scaleSource})*(?:${laterDigits})?)`,
    "gu",
  ),
  read: ([, minus, written = ""]) => signed(minus, sumOfParts(written)),
};

function signed(minus: string | undefined, number: WrittenNumber | undefined): WrittenNumber | undefined {
  return number === undefined || minus === undefined ? number : { ...number, value: number.value.times(-1) };
}

function sumOfParts(written: string): WrittenNumber | undefined {
  const parts = [...written.matchAll(/([\d.,]+)\s*([多余])?\s*([百千万亿兆]*)/g)].map(partOf);
  return parts.reduce<WrittenNumber | undefined>((sum, next, index) => {
    if (index === 0 || sum === undefined) return sum;
    return joined(sum, next);
  }, parts[0]);
}

function partOf([, digits = "", more, scale = ""]: RegExpExecArray): WrittenNumber {
  const number = scaled(fromDigits(digits), chineseScale(scale));
  return more === undefined ? number : { ...number, andMore: true };
}

// 3亿5000 is read, 5000万3亿 and 3亿多5000万 are not one number.
function joined(sum: WrittenNumber, next: WrittenNumber): WrittenNumber | undefined {
  if (sum.andMore === true || next.value.gte(sum.precision)) return undefined;
  return { ...next, value: sum.value.plus(next.value) };
}
