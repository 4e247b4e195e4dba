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

const retype: Localised = { en: "Delete the word and type it again.", zh: "删去该词，重新键入。" };
const remove: Localised = {
  en: "Delete the text around it and type that again.",
  zh: "删去它前后的文字，重新键入。",
};
const space: Localised = {
  en: "Delete it, and press the space bar if a space is needed.",
  zh: "删去；需要空格时，用空格键输入半角空格。",
};

/** Characters that look like others or like nothing: a search, a comparison or a reader takes them for what they are not. */
const kinds: readonly Kind[] = [
  {
    characters: /\uFFFD/,
    name: {
      en: "the sign that is left where a character was lost",
      zh: "字符丢失后留下的替代符号",
    },
    fix: {
      en: "Look the lost character up in the source and type it here.",
      zh: "查对来源，在此补上丢失的字符。",
    },
  },
  {
    // A program that saves in an encoding without Chinese writes one for each character.
    characters: /\?{2,}/,
    name: {
      en: "a row of question marks, as is left where characters were lost",
      zh: "一串问号，多为字符丢失所致",
    },
    fix: {
      en: "Copy the text from the file as it was before; save as “CSV UTF-8”, in a text editor as UTF-8.",
      zh: "从改动前的文件复制原文；保存时选“CSV UTF-8”，在文本编辑器中选 UTF-8。",
    },
  },
  {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    characters: /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/,
    name: { en: "a character for machines that cannot be seen", zh: "供机器使用的不可见字符" },
    fix: remove,
  },
  {
    characters: /\t/,
    name: { en: "a tab", zh: "制表符（Tab）" },
    fix: space,
  },
  {
    characters: /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/,
    name: { en: "a blank that is not an ordinary space", zh: "非普通空格的空白" },
    fix: space,
  },
  {
    characters: /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/,
    name: { en: "a character that cannot be seen", zh: "不可见字符" },
    fix: remove,
  },
  {
    characters: /[\u2E80-\u2FDF\uF900-\uFAFF]/,
    name: {
      en: "a sign that only looks like a Chinese character",
      zh: "外形像汉字的符号",
    },
    fix: retype,
  },
  {
    characters: /[\uE000-\uF8FF]/,
    name: {
      en: "a character that only some fonts can show",
      zh: "只有个别字体才能显示的字符",
    },
    fix: retype,
  },
  {
    characters: /(?<=[A-Za-z])[\u0370-\u052F]|[\u0370-\u052F](?=[A-Za-z])/,
    name: {
      en: "a Greek or Russian letter inside an English word",
      zh: "混在英文单词中的希腊字母或俄文字母",
    },
    fix: retype,
  },
];

// One class without looking around is searched several times faster, and mostly nothing is found.
const suspicious =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u00AD\u0370-\u052F\u2000-\u200F\u2028-\u202F\u205F-\u2069\u2E80-\u2FDF\u3000\uE000-\uFAFF\uFEFF\uFFFD]/;
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
  const after = whereIn(text, offset);
  return problem(
    "characters-are-plain",
    placeIn(file, text, offset),
    {
      en: `${after.en} stands ${kind?.name.en ?? code} (${code}).`,
      zh: `${after.zh}有${kind?.name.zh ?? code}（${code}）。`,
    },
    kind?.fix ?? remove,
  );
}

/** The words before a character: in a spreadsheet a place can only be found by them. */
function whereIn(text: string, offset: number): Localised {
  const [line = ""] = text
    .slice(Math.max(0, offset - 60), offset)
    .split("\n")
    .slice(-1);
  const before = line.replace(/[\p{C}"]/gu, "").trim();
  const shown = before.length > 16 ? `…${before.slice(-16).trim()}` : before;
  return shown === "" ? { en: "Here", zh: "此处" } : { en: `Here, after "${shown}",`, zh: `“${shown}”之后` };
}

function isOf(characters: RegExp, character: string): boolean {
  return characters.test(character) || characters.test(`a${character}`);
}
