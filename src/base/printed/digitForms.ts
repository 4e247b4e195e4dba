import { digitsSource, fromDigits, type NumberForm, scaled, type WrittenNumber } from "./numberForm.ts";
import { chineseScale, westernScale, westernScaleSource } from "./scales.ts";

const sign = String.raw`(?<![\p{L}\p{N}%)])-`;

/** "1.7 trillion", "122,900", "8,2 miliardi" once its comma is a point. */
export const westernDigits: NumberForm = {
  pattern: new RegExp(`(${sign})?(${digitsSource})((?:[\\s-]*${westernScaleSource})*)`, "gu"),
  read: ([, minus, digits = "", scale = ""]) =>
    scaled(fromDigits(digits), westernScale(scale.trim()).times(minus === undefined ? 1 : -1)),
};

const chineseScaleSource = "(?:[百千]?(?:万亿|亿|万)|[百千])";
const part = String.raw`${digitsSource}\s*[多余]?\s*${chineseScaleSource}`;

/** 1.7万亿, 300多万, and in several parts, each smaller than the one before: 3014亿5000万, 306万5000. */
export const chineseDigits: NumberForm = {
  pattern: new RegExp(`(${sign})?(${part}(?:${looseDigits()}[多余]?${chineseScaleSource})*(?:${looseDigits()})?)`, "gu"),
  read: ([, minus, written = ""]) => {
    const whole = sumOfParts(written);
    return whole && minus !== undefined ? { ...whole, value: whole.value.times(-1) } : whole;
  },
};

function looseDigits(): string {
  return String.raw`\d+(?![\d.,])`;
}

function sumOfParts(written: string): WrittenNumber | undefined {
  const parts = [...written.matchAll(/([\d.,]+)\s*([多余])?\s*([百千万亿]*)/g)].map(partOf);
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
