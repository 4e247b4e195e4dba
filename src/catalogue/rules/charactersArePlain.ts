import type { Localised } from "../../base/language.ts";
import type { Problem } from "../../base/problem.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";
import { placeIn } from "../textPlace.ts";
import { tableSeparator } from "./commasSeparateCells.ts";

interface Kind {
  readonly characters: RegExp;
  readonly name: Localised;
  readonly fix: Localised;
}

const retype: Localised = { en: "Type the word again.", zh: "请重新键入该词。" };
const remove: Localised = { en: "Remove it.", zh: "请将其删除。" };

/** Characters that look like others or like nothing: a search, a comparison or a reader takes them for what they are not. */
const kinds: readonly Kind[] = [
  {
    characters: /\uFFFD/,
    name: {
      en: "a replacement character, left where a character was lost",
      zh: "替换字符，表示原字符已丢失",
    },
    fix: { en: "Type the lost character, from the source.", zh: "请对照来源补上丢失的字符。" },
  },
  {
    // A program that saves in an encoding without Chinese writes one for each character.
    characters: /\?{2,}/,
    name: {
      en: "a row of question marks, as is left where characters were lost",
      zh: "一串问号，多为字符丢失所致",
    },
    fix: {
      en: "Take the text from the file as it was before, and save it as UTF-8.",
      zh: "请从改动前的文件取回原文，并以 UTF-8 保存。",
    },
  },
  {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    characters: /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/,
    name: { en: "a control character", zh: "控制字符" },
    fix: remove,
  },
  {
    characters: /\t/,
    name: { en: "a tab", zh: "制表符" },
    fix: { en: "Write a space.", zh: "请改用空格。" },
  },
  {
    characters: /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/,
    name: { en: "a blank that is not an ordinary space", zh: "非普通空格的空白" },
    fix: { en: "Write an ordinary space, or none.", zh: "请改用普通空格，或删去。" },
  },
  {
    characters: /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/,
    name: { en: "a character that cannot be seen", zh: "不可见字符" },
    fix: remove,
  },
  {
    characters: /[\u2E80-\u2FDF\uF900-\uFAFF]/,
    name: { en: "a form that only looks like a Chinese character", zh: "仅外形相似的部首或兼容字符" },
    fix: retype,
  },
  {
    characters: /[\uE000-\uF8FF]/,
    name: {
      en: "a character of private use, which has no meaning elsewhere",
      zh: "私用区字符，在别处没有意义",
    },
    fix: retype,
  },
  {
    characters: /(?<=[A-Za-z])[\u0370-\u052F]|[\u0370-\u052F](?=[A-Za-z])/,
    name: { en: "a Greek or Cyrillic letter inside a Latin word", zh: "拉丁字母单词中的希腊或西里尔字母" },
    fix: retype,
  },
];

// One class without looking around is searched several times faster, and mostly nothing is found.
const suspicious =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u00AD\u0370-\u052F\u2000-\u200F\u202A-\u202F\u205F-\u2069\u2E80-\u2FDF\u3000\uE000-\uFAFF\uFEFF\uFFFD]/;
const all = new RegExp(kinds.map(({ characters }) => characters.source).join("|"), "g");

/** Files hold only characters that are what they look like. */
export function* charactersArePlain({ files }: Draft): Iterable<Problem> {
  for (const { path, purpose, text, table } of files) {
    if (!purpose || text === undefined) continue;
    // Tabs are blanks to JSON, and where they separate cells that is told instead.
    const tabs = table && tableSeparator(table) === undefined;
    if (!suspicious.test(text) && !text.includes("??")) continue;
    for (const { 0: character, index } of text.matchAll(all)) {
      if (character !== "\t" || tabs) yield found(character, path, text, index);
    }
  }
}

function found(character: string, file: string, text: string, offset: number): Problem {
  const kind = kinds.find(({ characters }) => isOf(characters, character));
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return problem(
    "characters-are-plain",
    placeIn(file, text, offset),
    {
      en: `Here stands ${kind?.name.en ?? code} (${code}).`,
      zh: `此处有${kind?.name.zh ?? code}（${code}）。`,
    },
    kind?.fix ?? remove,
  );
}

function isOf(characters: RegExp, character: string): boolean {
  return characters.test(character) || characters.test(`a${character}`);
}
