import type { Localised } from "../../base/language.ts";
import type { Problem } from "../../base/problem.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";

// Numbers are those of jsonc-parser's ParseErrorCode, which is a const enum that cannot be imported.
const faults: Readonly<Record<number, Localised>> = {
  1: {
    en: "What stands here is neither a number, nor a text in straight quotes.",
    zh: "此处既不是数字，也不是用半角直引号括住的文本。",
  },
  2: { en: "This number is not written in plain digits.", zh: "此处的数字写法不对。" },
  3: { en: "A key in quotes is expected here.", zh: "此处应为用引号括住的键名。" },
  4: {
    en: "Nothing follows the comma or colon before this place.",
    zh: "此处之前的逗号或冒号后面没有内容。",
  },
  5: { en: "A colon is expected here.", zh: "此处应为冒号。" },
  6: { en: "A comma is expected here.", zh: "此处应为逗号。" },
  7: { en: "A closing brace } is expected here.", zh: "此处应为右花括号 }。" },
  8: { en: "A closing bracket ] is expected here.", zh: "此处应为右方括号 ]。" },
  9: { en: "Something stands after the bracket that closes the file.", zh: "文件末尾的右括号之后还有内容。" },
  10: { en: "A comment stands here; these files cannot have any.", zh: "此处有注释，而这类文件不能有注释。" },
  12: { en: "A quote that opens a text is not closed on its line.", zh: "文本的引号没有在本行闭合。" },
  16: { en: "This character has no meaning here.", zh: "此处的字符不合写法。" },
};

const other: Localised = { en: "From here on the file cannot be read.", zh: "自此处起无法读取。" };

const look: Localised = {
  en: "Look at this place and just before it for a missing or extra comma, quote or bracket.",
  zh: "检查此处及其前面是否多写或漏写了逗号、引号或括号。",
};

const fixes: Readonly<Record<number, Localised>> = {
  1: {
    en: "Write digits, or enclose the text in straight quotes; commas and colons are half-width.",
    zh: "写数字，或用半角直引号括住文本；逗号、冒号也用半角。",
  },
  4: {
    en: "Delete that comma, or write what is missing.",
    zh: "删去该逗号，或补上缺少的内容。",
  },
  6: {
    en: 'Write a comma before this place. A quote inside a text is written \\".',
    zh: '在此处之前补上逗号；文本内的引号写作 \\"。',
  },
  9: { en: "Delete what follows that bracket.", zh: "删去该右括号之后的内容。" },
  12: {
    en: "Write the closing quote, on the same line as the opening one.",
    zh: "在同一行内补上结尾的引号。",
  },
  10: {
    en: "Delete it, with its // or /* */.",
    zh: "连同 // 或 /* */ 一并删去。",
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
