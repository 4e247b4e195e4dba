import Big from "big.js";
import type { NumberForm, WrittenNumber } from "./numberForm.ts";
import { westernScale } from "./scales.ts";

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales = ["hundred", "thousand", "million", "billion", "trillion"];

const simple = [...small, ...tens].toSorted((a, b) => b.length - a.length).join("|");
const scale = scales.join("|");

/** "three million", "a hundred", "two hundred and five". */
export const englishWords: NumberForm = {
  pattern: new RegExp(
    `(?<![a-z])((?:${simple}|an?(?=[\\s-]+(?:${scale})))(?:[\\s-]+(?:and[\\s-]+)?(?:${simple}|${scale}))*)(?![a-z])`,
    "gu",
  ),
  read: ([, written = ""]) => parseEnglishNumber(written),
};

/** The number that English words write; undefined where they follow no order. */
export function parseEnglishNumber(written: string): WrittenNumber | undefined {
  const words = written.split(/[\s-]+/).filter((word) => word !== "and" && word !== "");
  const value = sumOf(words.map((word) => (word === "a" || word === "an" ? "one" : word)));
  const lastScales = words.slice(words.findLastIndex((word) => !scales.includes(word)) + 1);
  return value && { value, precision: westernScale(lastScales.join(" ")) };
}

// The largest scale splits the words: what stands before it is multiplied, what follows is added.
function sumOf(words: readonly string[]): Big | undefined {
  const at = scales.map((word) => words.lastIndexOf(word)).findLast((index) => index >= 0);
  if (at === undefined) return belowHundred(words);
  const factor = westernScale(words[at] ?? "");
  const [before, after] = [sumOf(words.slice(0, at)), sumOf(words.slice(at + 1))];
  if (before === undefined || before.eq(0) || after === undefined || after.gte(factor)) return undefined;
  return before.times(factor).plus(after);
}

function belowHundred(words: readonly string[]): Big | undefined {
  const [first, second, ...more] = words;
  if (first === undefined) return new Big(0);
  const ones = small.indexOf(second ?? "zero");
  const ten = tens.indexOf(first);
  if (more.length > 0 || ones < 0 || ones > 9) return undefined;
  if (ten >= 0) return new Big(20 + ten * 10 + ones);
  return second === undefined && small.includes(first) ? new Big(small.indexOf(first)) : undefined;
}
