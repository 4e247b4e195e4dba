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

const notAList: Localised = { en: "The file is not a list.", zh: "此文件不是列表。" };
const notAnEntry: Localised = { en: "This is not an entry.", zh: "此处不是条目。" };

/** Is the key missing because it was misspelt? Then it is told as the unknown key that it became. */
function isMisspelt({ type, key, at }: Misfit, misfits: readonly Misfit[]): boolean {
  if (type !== "missing") return false;
  const unknown = misfits.filter((other) => other.type === "unknown_key" && other.at.file === at.file);
  return unknown.some((other) => other.owner === at.line && didYouMean(other.key, [key]) !== undefined);
}

function whatIsWrong({ type, key, found, expected }: Misfit): Localised {
  if (type === "missing") return { en: `This entry lacks "${key}".`, zh: `此条目缺少“${key}”。` };
  if (key === "") return expected.includes("array") ? notAList : notAnEntry;
  const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
  return { en: `"${key}" cannot hold ${shown}.`, zh: `“${key}”不能写 ${shown}。` };
}

function whatToDo({ type, key, found, expected }: Misfit): Localised {
  if (type === "not_in_list") {
    const list = wordList(expected);
    return suggest(found.replaceAll('"', ""), expected, {
      en: `Write one of: ${list.en}.`,
      zh: `写以下之一：${list.zh}。`,
    });
  }
  const typed = type === "wrong_type" && forms[key] === undefined ? typeWords[expected[0] ?? ""] : undefined;
  return typed ?? formOf(key);
}

const typeWords: Readonly<Record<string, Localised>> = {
  string: { en: "Write a text in straight quotes.", zh: "写用半角直引号括住的文本。" },
  number: { en: "Write a number without quotes.", zh: "写不带引号的数字。" },
  int: { en: "Write a whole number without quotes.", zh: "写不带引号的整数。" },
  object: {
    en: "Enclose it in braces { }, with its keys as data/README.md lists them.",
    zh: "用花括号 { } 括住，其中的键见 data/README.md。",
  },
  array: { en: "Enclose the entries in square brackets [ ].", zh: "用方括号 [ ] 括住各条目。" },
};

/** What a string must look like, by its key. */
function formOf(key: string): Localised {
  return forms[key] ?? { en: "Write a text that is not empty.", zh: "写非空的文本。" };
}

const idForm: Localised = {
  en: "Write small letters a to z and digits, words joined by hyphens, such as rural-parcels.",
  zh: "用小写英文字母和数字，单词间用连字符，如 rural-parcels。",
};
const dateForm: Localised = {
  en: "Write a date such as 2020, 2020-11 or 2020-11-24, or delete the key with its value.",
  zh: "日期写作 2020、2020-11 或 2020-11-24；没有日期则连键一起删去。",
};
const dayForm: Localised = { en: "Write a day, such as 2026-11-24.", zh: "写年、月、日，如 2026-11-24。" };
const addressForm: Localised = {
  en: "Write an address that begins with https:// or http:// and goes on with a host, such as https://example.org/page, without a user name; or delete the key with its value.",
  zh: "写以 https:// 或 http:// 开头、后接主机名的网址，如 https://example.org/page，不带用户名；没有网址则连键一起删去。",
};

const forms: Readonly<Record<string, Localised>> = {
  id: idForm,
  unit: { en: "Write an id from data/units.json.", zh: "写 data/units.json 中的标识。" },
  place: { en: "Write an id from data/places.json.", zh: "写 data/places.json 中的标识。" },
  translation_of: { en: "Write an id from data/sources.json.", zh: "写 data/sources.json 中的标识。" },
  published: dateForm,
  read_on: dateForm,
  read_by: dayForm,
  date: dateForm,
  url: addressForm,
  released: dayForm,
  version: {
    en: "Write three numbers with full stops between them, such as 1.0.0.",
    zh: "写以半角句点相连的三个数字，如 1.0.0。",
  },
  language: {
    en: "Write the code of the language: en, zh-Hans, zh-Hant, ja, it.",
    zh: "写语言代码：en、zh-Hans、zh-Hant、ja、it。",
  },
  sha256: {
    en: "Write the SHA-256 of the file: the 64 characters that the command sha256sum prints.",
    zh: "写文件的 SHA-256，即命令 sha256sum 输出的 64 个字符。",
  },
  bytes: { en: "Write the size of the file in bytes.", zh: "写文件的字节数。" },
  file: { en: "Write the name of the file without its folder.", zh: "写不带文件夹的文件名。" },
};
