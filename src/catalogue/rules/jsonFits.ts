import type { Localised } from "../../base/language.ts";
import type { Problem } from "../../base/problem.ts";
import { didYouMean } from "../../base/suggestion.ts";
import type { Draft } from "../draft.ts";
import { isTranslation } from "./translationIsPresent.ts";
import { problem, suggest, wordList } from "../problem.ts";
import type { Misfit } from "../shape.ts";

const rule = "json-fits";

/** Every entry of a JSON file has its keys, each with a value of its kind. */
export function* jsonFits({ misfits }: Draft): Iterable<Problem> {
  for (const misfit of misfits) {
    if (misfit.type === "unknown_key" || isTranslation(misfit) || isMisspelt(misfit, misfits)) continue;
    yield problem(rule, misfit.at, whatIsWrong(misfit), whatToDo(misfit));
  }
}

/** Is the key missing because it was misspelt? Then it is told as the unknown key that it became. */
function isMisspelt({ type, key, at }: Misfit, misfits: readonly Misfit[]): boolean {
  if (type !== "missing") return false;
  const unknown = misfits.filter((other) => other.type === "unknown_key" && other.at.file === at.file);
  return unknown.some((other) => other.owner === at.line && didYouMean(other.key, [key]) !== undefined);
}

function whatIsWrong({ type, key, found }: Misfit): Localised {
  if (type === "missing") return { en: `"${key}" is missing from this entry.`, zh: `此条目缺少“${key}”。` };
  if (key === "") return { en: "The file is not a list.", zh: "此文件不是列表。" };
  const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
  return { en: `${shown} does not fit "${key}".`, zh: `${shown} 不符合“${key}”的要求。` };
}

function whatToDo({ type, key, found, expected }: Misfit): Localised {
  if (type === "not_in_list") {
    const list = wordList(expected);
    return suggest(found.replaceAll('"', ""), expected, {
      en: `Write one of: ${list.en}.`,
      zh: `请写以下之一：${list.zh}。`,
    });
  }
  const typed = type === "wrong_type" && forms[key] === undefined ? typeWords[expected[0] ?? ""] : undefined;
  return typed ?? formOf(key);
}

const typeWords: Readonly<Record<string, Localised>> = {
  string: { en: "Write a text in quotes.", zh: "请写用引号括住的文本。" },
  number: { en: "Write a number without quotes.", zh: "请写不带引号的数字。" },
  int: { en: "Write a whole number without quotes.", zh: "请写不带引号的整数。" },
  object: { en: "Write an entry in braces { }.", zh: "请写用花括号 { } 括住的条目。" },
  array: { en: "Write a list in brackets [ ].", zh: "请写用方括号 [ ] 括住的列表。" },
};

/** What a string must look like, by its key. */
function formOf(key: string): Localised {
  return forms[key] ?? { en: "Write a text that is not empty.", zh: "请写非空的文本。" };
}

const idForm: Localised = {
  en: "Write small Latin letters and digits, words joined by hyphens: rural-parcels.",
  zh: "请用小写拉丁字母和数字，单词间用连字符：rural-parcels。",
};
const dateForm: Localised = {
  en: "Write a date as 2020, 2020-11 or 2020-11-24, or leave the key out.",
  zh: "日期请写作 2020、2020-11 或 2020-11-24；没有日期则省去此键。",
};
const addressForm: Localised = {
  en: "Write an address that begins with https:// or http://, or leave the key out.",
  zh: "请写以 https:// 或 http:// 开头的网址；没有网址则省去此键。",
};

const forms: Readonly<Record<string, Localised>> = {
  id: idForm,
  unit: idForm,
  place: idForm,
  translation_of: idForm,
  published: dateForm,
  read_on: dateForm,
  date: dateForm,
  url: addressForm,
  released: { en: "Write a day as 2026-11-24.", zh: "请写到日：2026-11-24。" },
  version: { en: "Write three numbers joined by dots: 1.0.0.", zh: "请写以点相连的三个数字：1.0.0。" },
  language: {
    en: "Write a language tag: en, zh-Hans, zh-Hant, ja, it.",
    zh: "请写语言标签：en、zh-Hans、zh-Hant、ja、it。",
  },
  sha256: {
    en: "Write the 64 hexadecimal digits that sha256sum prints.",
    zh: "请写 sha256sum 输出的 64 位十六进制数。",
  },
  bytes: { en: "Write the size of the file in bytes.", zh: "请写文件的字节数。" },
  file: { en: "Write the name of the file without its folder.", zh: "请写不带文件夹的文件名。" },
};
