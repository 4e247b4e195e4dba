import Big from "big.js";
import type { Localised } from "../../base/language.ts";
import type { Problem } from "../../base/problem.ts";
import { cell, cellPlace } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";

/** A value is a plain number in base units, in digits that no program reads in two ways. */
export function* valueIsNumber({ observations, targets, claims }: Draft): Iterable<Problem> {
  for (const rows of [observations, targets, claims]) {
    for (const { row, value } of rows) {
      if (value !== undefined) continue;
      const text = cell(row, "value");
      if (text === "") continue;
      yield problem(
        "value-is-number",
        cellPlace(row, "value"),
        { en: `"${text}" in "value" is not a plain number.`, zh: `“value”一格的“${text}”不是纯数字。` },
        advice(text),
      );
    }
  }
}

const advices: readonly (readonly [RegExp, (text: string) => Localised])[] = [
  [
    /^[\d.,]+\s*[%％]$/,
    (text) => {
      const bare = text.replace(/\s*[%％]$/, "");
      return {
        en: `Write ${bare}; the percent sign belongs in as_printed.`,
        zh: `写 ${bare}；百分号只写在 as_printed 中。`,
      };
    },
  ],
  [
    /[\uFF10-\uFF19\uFF0E\uFF0C]/,
    (text) => {
      const bare = text.normalize("NFKC");
      return { en: `Write it in ordinary (half-width) digits: ${bare}.`, zh: `改用半角数字：${bare}。` };
    },
  ],
  [
    /^-?\d{1,3}(,\d{3})+(\.\d+)?$/,
    (text) => {
      const bare = text.replaceAll(",", "");
      return { en: `Write ${bare}, without commas.`, zh: `写 ${bare}，不加逗号。` };
    },
  ],
  [
    /[万亿萬億]/,
    () => ({
      en: "Write all digits, as 1700000000000 for 1.7万亿; the printed characters belong in as_printed.",
      zh: "写出全部数字，如 1.7万亿写作 1700000000000；原文的字样写在 as_printed 中。",
    }),
  ],
  // Two digits of power: what claims more is a slip of the hand, whose digits nobody should be told to write.
  [
    /^[+-]?\d+(\.\d+)?[eE][+-]?\d{1,2}$/,
    (text) => {
      const bare = new Big(text.replace("+", "")).toFixed();
      return {
        en: `Format the column as text and write all digits: ${bare}.`,
        zh: `将该列设为文本格式，写出全部数字：${bare}。`,
      };
    },
  ],
  [
    /^\+/,
    (text) => ({
      en: `Write ${text.slice(1)}, without the plus sign.`,
      zh: `写 ${text.slice(1)}，不加正号。`,
    }),
  ],
  [
    /^\d+,\d+$/,
    (text) => ({
      en: `Write ${text.replace(",", ".")}: a full stop is the decimal point.`,
      zh: `写 ${text.replace(",", ".")}：小数点用半角句点。`,
    }),
  ],
  [
    /^0\d/,
    (text) => ({
      en: `Write ${text.replace(/^0+/, "")}, without zeros before it.`,
      zh: `写 ${text.replace(/^0+/, "")}，前面不加零。`,
    }),
  ],
];

function advice(text: string): Localised {
  const found = advices.find(([pattern]) => pattern.test(text));
  return (
    found?.[1](text) ?? {
      en: "Write digits only, with a full stop as decimal point, as in 98.5 or 1700000000000.",
      zh: "只写数字，小数点用半角句点，如 98.5 或 1700000000000。",
    }
  );
}
