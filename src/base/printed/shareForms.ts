import Big from "big.js";
import { chineseNumeralSource, parseChineseNumber } from "./chineseNumber.ts";
import { digitsSource, fromDigits, type NumberForm, type WrittenNumber } from "./numberForm.ts";
import { parseEnglishNumber } from "./englishNumber.ts";

const numeral = `${digitsSource}|${chineseNumeralSource}`;

/** 百分之98, 百分之九十八点五. */
const percentBefore: NumberForm = {
  pattern: new RegExp(`百分之(${numeral})`, "gu"),
  read: ([, written = ""]) => asShare(eitherNumber(written)),
};

/** 三分之一, 4分之3: the whole comes first. */
const chineseFraction: NumberForm = {
  pattern: new RegExp(`(${numeral})分之(${numeral})`, "gu"),
  read: ([, whole = "", part = ""]) => fraction(eitherNumber(part), eitherNumber(whole)),
};

/** 1/3; not the slash of "Mb/s". */
const slashFraction: NumberForm = {
  pattern: /(?<![\d.,/])(\d{1,3})\s?\/\s?(\d{1,3})(?![\d.,/])/gu,
  read: ([, part = "", whole = ""]) => fraction(fromDigits(part), fromDigits(whole)),
};

/** 七成, 9成, 七成五, 九成半: tenths, and a digit behind them is hundredths. */
const tenths: NumberForm = {
  pattern: /(?<![\d.])([一二两三四五六七八九十]|\d(?:\.\d)?|10)成([一二三四五六七八九\d半])?(?!\d)/gu,
  read: ([, ten = "", one]) => {
    const written = eitherNumber(ten);
    const more = one === undefined ? undefined : eitherNumber(one === "半" ? "五" : one);
    if (written === undefined) return undefined;
    const value = written.value.times(10).plus(more?.value ?? 0);
    return { value, precision: one === undefined ? written.precision.times(10) : new Big(1), share: true };
  },
};

/** 一半, 半数, and 过半, whose 过 is read as a qualifier. */
const chineseHalf: NumberForm = {
  pattern: /一半|半数|(?<=过)半(?!年)/gu,
  read: () => fraction(fromDigits("1"), fromDigits("2")),
};

const parts: Readonly<Record<string, string>> = {
  half: "2",
  third: "3",
  quarter: "4",
  fifth: "5",
  tenth: "10",
};

/** "two thirds", "three-quarters", "a quarter". */
const englishFraction: NumberForm = {
  pattern: /(?<![a-z])(an?|one|two|three|four|seven|nine)[\s-]+(half|third|quarter|fifth|tenth)s?(?![a-z])/gu,
  read: ([, part = "", whole = ""]) =>
    fraction(
      parseEnglishNumber(part === "a" || part === "an" ? "one" : part),
      fromDigits(parts[whole] ?? "0"),
    ),
};

/** "half of the villages"; "half a million" is another matter and "the first half" is a time. */
const englishHalf: NumberForm = {
  pattern:
    /(?<![a-z])(?<!(?:first|second|other|latter)[\s-])half(?![a-z])(\s+an?\s+(?:hundred|thousand|million|billion|trillion))?/gu,
  read: ([, scale]) => (scale === undefined ? fraction(fromDigits("1"), fromDigits("2")) : undefined),
};

/** Ways of writing a part of a whole; all are read as percent. */
export const shareForms: readonly NumberForm[] = [
  percentBefore,
  chineseFraction,
  slashFraction,
  tenths,
  chineseHalf,
  englishFraction,
  englishHalf,
];

function eitherNumber(written: string): WrittenNumber | undefined {
  return /^\d/.test(written) ? fromDigits(written) : parseChineseNumber(written);
}

function asShare(number: WrittenNumber | undefined): WrittenNumber | undefined {
  return number && { ...number, share: true };
}

// Nobody who prints "a third" has counted to the percent: five points is a convention of ours, and so are the two
// decimals (33.33), which an editor can type.
const fractionPrecision = new Big(5);
const fractionDecimals = 2;

function fraction(
  part: WrittenNumber | undefined,
  whole: WrittenNumber | undefined,
): WrittenNumber | undefined {
  if (part === undefined || whole === undefined || part.value.gt(whole.value) || whole.value.eq(0))
    return undefined;
  const value = part.value.times(100).div(whole.value).round(fractionDecimals);
  return { value, precision: fractionPrecision, share: true };
}
