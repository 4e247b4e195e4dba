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
        { en: `"${text}" is not a plain number.`, zh: `“${text}”不是纯数字。` },
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
        en: `Write ${bare}; the unit stands in indicators.json and the printed words in as_printed.`,
        zh: `请写 ${bare}；单位在 indicators.json 中，原文写在 as_printed 中。`,
      };
    },
  ],
  [
    /[\uFF10-\uFF19\uFF0E\uFF0C]/,
    (text) => {
      const bare = text.normalize("NFKC");
      return { en: `Write it with half-width characters: ${bare}.`, zh: `请用半角字符书写：${bare}。` };
    },
  ],
  [
    /^-?\d{1,3}(,\d{3})+(\.\d+)?$/,
    (text) => {
      const bare = text.replaceAll(",", "");
      return { en: `Write ${bare}, without thousands marks.`, zh: `请写 ${bare}，不加千分位逗号。` };
    },
  ],
  [
    /[万亿萬億]/,
    () => ({
      en: "Write all digits: 1.7万亿 is 1700000000000. The printed characters stand in as_printed.",
      zh: "请写全部数字：1.7万亿写作 1700000000000。原文写在 as_printed 中。",
    }),
  ],
  [
    /^[+-]?\d+(\.\d+)?[eE][+-]?\d+$/,
    (text) => {
      const bare = BigInt(Math.round(Number(text)));
      return { en: `Write all digits: ${bare}.`, zh: `请写全部数字：${bare}。` };
    },
  ],
  [
    /^\+/,
    (text) => ({
      en: `Write ${text.slice(1)}, without the plus sign.`,
      zh: `请写 ${text.slice(1)}，不加正号。`,
    }),
  ],
  [
    /^\d+,\d+$/,
    (text) => ({
      en: `Write ${text.replace(",", ".")}: a full stop is the decimal point.`,
      zh: `请写 ${text.replace(",", ".")}：小数点用句点。`,
    }),
  ],
  [
    /^0\d/,
    (text) => ({
      en: `Write ${text.replace(/^0+/, "")}, without leading zeros.`,
      zh: `请写 ${text.replace(/^0+/, "")}，不加前导零。`,
    }),
  ],
];

function advice(text: string): Localised {
  const found = advices.find(([pattern]) => pattern.test(text));
  return (
    found?.[1](text) ?? {
      en: "Write digits only, with a full stop as decimal point: 98 or 1700000000000.",
      zh: "请只写数字，小数点用句点：98 或 1700000000000。",
    }
  );
}
