import Big from "big.js";
import type { NumberForm, WrittenNumber } from "./numberForm.ts";
import { chineseScale } from "./scales.ts";

const numerals = "零一二三四五六七八九";
const digit = "[零一二两三四五六七八九]";

/** The characters of a number written in Chinese numerals. */
export const chineseNumeralSource = `[零一二两三四五六七八九十百千万亿]+(?:点${digit}+(?:万亿|亿|万)?)?`;

/**
 * 五批, 三百万, 一点七万亿. A word that counts, a unit or the end has to follow, because the same characters stand
 * in words that count nothing, such as 统一.
 */
export const chineseNumerals: NumberForm = {
  pattern: new RegExp(
    `(?<![统唯同单])(${chineseNumeralSource})(?=[\\s]*(?:[个家户人元批条项次件所名台种村县镇乡店座处轮类张份笔只亩笔倍%多余几]|ppt|以|左右|$))`,
    "gu",
  ),
  read: ([, written = ""]) => parseChineseNumber(written),
};

/** The number that Chinese numerals write; undefined for a shortened one such as 三万五, which can be read in two ways. */
export function parseChineseNumber(written: string): WrittenNumber | undefined {
  const decimal = /^(.+)点([^万亿]+)([万亿]*)$/.exec(written);
  if (decimal === null) return wholeNumber(written);
  const [, whole = "", decimals = "", scale = ""] = decimal;
  const units = wholeNumber(whole)?.value;
  if (units === undefined) return undefined;
  const factor = chineseScale(scale);
  const value = new Big(`${units.toFixed()}.${arabic(decimals)}`).times(factor);
  return { value, precision: new Big(`1e-${decimals.length}`).times(factor) };
}

function wholeNumber(written: string): WrittenNumber | undefined {
  if (new RegExp(`^${digit}{2,}$`).test(written))
    return { value: new Big(arabic(written)), precision: new Big(1) };
  const value = /^[百千万亿]|[百千万亿][一二两三四五六七八九]$/.test(written)
    ? undefined
    : aboveTenThousand(written);
  // 十 is one of the digits here (五十万 is 50万), 百 and above are scales.
  return value && { value, precision: chineseScale(/[百千万亿]*$/.exec(written)?.[0] ?? "") };
}

function aboveTenThousand(written: string): Big | undefined {
  for (const scale of ["亿", "万"]) {
    const [head, tail] = cutAtLast(written, scale);
    if (head === undefined) continue;
    const [big, small] = [aboveTenThousand(head), tail === "" ? new Big(0) : aboveTenThousand(tail)];
    if (big === undefined || small?.gte(chineseScale(scale)) !== false) return undefined;
    return big.times(chineseScale(scale)).plus(small);
  }
  return belowTenThousand(written);
}

function cutAtLast(text: string, mark: string): readonly [string | undefined, string] {
  const at = text.lastIndexOf(mark);
  return at < 0 ? [undefined, text] : [text.slice(0, at), text.slice(at + 1)];
}

const section = /^零?(?:(\D)千)?零?(?:(\D)百)?零?(?:(\D)?(十))?零?(\D)?$/;

function belowTenThousand(written: string): Big | undefined {
  const found = section.exec(written);
  if (found === null || written === "") return undefined;
  const [, thousands, hundreds, tens, ten, ones] = found;
  const digits = [thousands, hundreds, tens ?? (ten && "一"), ones].map((numeral) => arabic(numeral ?? "零"));
  return digits.every((one) => /^\d$/.test(one)) ? new Big(digits.join("")) : undefined;
}

function arabic(written: string): string {
  return [...written.replaceAll("两", "二")]
    .map((numeral) => String(numerals.indexOf(numeral)).replace("-1", "?"))
    .join("");
}
