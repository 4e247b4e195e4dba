import Big from "big.js";

const chinese: Readonly<Record<string, Big>> = {
  百: new Big(1e2),
  千: new Big(1e3),
  万: new Big(1e4),
  亿: new Big(1e8),
  兆: new Big(1e12),
};

/** What a run of Chinese scale characters multiplies by: 万亿 is 1e12, nothing is 1. */
export function chineseScale(characters: string): Big {
  return [...characters].reduce((product, character) => product.times(chinese[character] ?? 1), new Big(1));
}

const western: readonly (readonly [RegExp, number])[] = [
  [/^hundreds?$/, 1e2],
  [/^(?:thousands?|mila)$/, 1e3],
  [/^(?:millions?|mln|mn|milion[ei])$/, 1e6],
  [/^(?:billions?|bln|bn|miliard[oi])$/, 1e9],
  [/^(?:trillions?|trln|trn|tn|bilion[ei])$/, 1e12],
];

/** A scale word of English or Italian; "m" is not one, because "70M" is a speed. */
export const westernScaleSource =
  "(?:hundreds?|thousands?|mila|millions?|mln|mn|milion[ei]|billions?|bln|bn|miliard[oi]|trillions?|trln|trn|tn|bilion[ei])(?![a-z])";

/** What a row of scale words multiplies by: "hundred million" is 1e8, nothing is 1. */
export function westernScale(words: string): Big {
  return words
    .split(/[\s-]+/)
    .map((word) => western.find(([pattern]) => pattern.test(word))?.[1] ?? 1)
    .reduce((product, factor) => product.times(factor), new Big(1));
}
