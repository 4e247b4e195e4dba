import type { Localised } from "../../base/language.ts";
import type { Problem } from "../../base/problem.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";

// Numbers are those of jsonc-parser's ParseErrorCode, which is a const enum that cannot be imported.
const faults: Readonly<Record<number, Localised>> = {
  1: { en: "This is not a value that JSON knows.", zh: "此处不是 JSON 能识别的值。" },
  2: { en: "This is not a number as JSON writes it.", zh: "此处不是合乎 JSON 写法的数字。" },
  3: { en: "A key in quotes is expected here.", zh: "此处应为用引号括住的键名。" },
  4: { en: "A value is expected here.", zh: "此处应为一个值。" },
  5: { en: "A colon is expected here.", zh: "此处应为冒号。" },
  6: { en: "A comma is expected here.", zh: "此处应为逗号。" },
  7: { en: "A closing brace } is expected here.", zh: "此处应为右花括号 }。" },
  8: { en: "A closing bracket ] is expected here.", zh: "此处应为右方括号 ]。" },
  9: { en: "Nothing may stand after the end of the value.", zh: "值结束之后不应再有内容。" },
  10: { en: "Comments are not allowed in JSON.", zh: "JSON 中不能有注释。" },
  12: { en: "A quote that opens a text is not closed on its line.", zh: "文本的引号没有在本行闭合。" },
  16: { en: "A character stands here that JSON does not know.", zh: "此处有 JSON 不认识的字符。" },
};

const other: Localised = { en: "The file is not JSON from here on.", zh: "自此处起不是合乎规范的 JSON。" };

const look: Localised = {
  en: "Look at this place and just before it for a missing or extra comma, quote or bracket.",
  zh: "请检查此处及其前面是否多写或漏写了逗号、引号或括号。",
};

const fixes: Readonly<Record<number, Localised>> = {
  1: {
    en: "Write a number in digits, a text in quotes, true or false.",
    zh: "请写数字、用引号括住的文本、true 或 false。",
  },
  10: {
    en: "Remove the comment; a note has a key of its own.",
    zh: "请删除注释；说明文字应写在相应的键中。",
  },
};

/** A JSON file is JSON to the letter. Only the first fault is told: what follows mostly follows from it. */
export function* jsonIsWellFormed({ files }: Draft): Iterable<Problem> {
  for (const { document } of files) {
    if (!document?.fault) continue;
    const { code, at } = document.fault;
    yield problem("json-is-well-formed", at, faults[code] ?? other, fixes[code] ?? look);
  }
}
