import type { Localised } from "../base/language.ts";
import { plainDigits } from "../base/numbers.ts";
import { parsePeriod } from "../base/period.ts";
import { readPrinted } from "../base/printed.ts";
import type { PrintedFigure } from "../base/printed.ts";
import type { Draft } from "./draft.ts";
import type { Answers } from "./entryKinds.ts";
import { suggest, wordList } from "./problem.ts";

type Refuse = (text: string, draft: Draft) => Localised | undefined;

/** Refuses a word that is not one of a fixed list. */
export function oneOfWords(words: readonly string[]): Refuse {
  const list = wordList(words);
  const listed: Localised = { en: `Write one of: ${list.en}.`, zh: `写其中之一：${list.zh}。` };
  return (text) => (words.includes(text) ? undefined : suggest(text, words, listed));
}

/** Refuses an id that is not in one of the lists. */
export function listedIn(list: "indicators" | "sources" | "units" | "places" | "themes"): Refuse {
  return (text, draft) => {
    const { ids } = draft[list];
    if (ids.has(text)) return undefined;
    const near = suggest(text, ids, { en: "Add it first.", zh: "先添加。" });
    return { en: `"${text}" is not listed. ${near.en}`, zh: `“${text}”未登记。${near.zh}` };
  };
}

/** Refuses an id that is written wrongly or taken. */
export function freeIdIn(list: "indicators" | "sources"): Refuse {
  return (text, draft) => (draft[list].ids.has(text) ? taken(text) : plainId(text));
}

/** Refuses the id of a claim or an event that is written wrongly; the check finds one that is taken. */
export function plainId(text: string): Localised | undefined {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return undefined;
  return {
    en: "Write small letters a to z and digits, words joined by hyphens.",
    zh: "用小写字母和数字，单词间用连字符。",
  };
}

function taken(id: string): Localised {
  return { en: `"${id}" is taken.`, zh: `“${id}”已被占用。` };
}

/** Refuses what is no period. */
export function periodText(text: string): Localised | undefined {
  if (parsePeriod(text)) return undefined;
  return {
    en: "Write 2019, 2020-12, 2020-06-30 or 2014/2020.",
    zh: "写 2019、2020-12、2020-06-30 或 2014/2020。",
  };
}

/** The value that the printed characters carry. */
export function printedValue({ as_printed = "" }: Answers): string | undefined {
  const figure = read(as_printed);
  return figure && plainDigits(figure.value);
}

/** The qualifier that the printed characters carry. */
export function printedQualifier({ as_printed = "" }: Answers): string | undefined {
  return read(as_printed)?.qualifier;
}

function read(text: string): PrintedFigure | undefined {
  return text === "" ? undefined : readPrinted(text);
}

/** The first row of an indicator and period is the one in use. */
export function proposedUse({ indicator = "", period = "" }: Answers, { observations }: Draft): string {
  const rivals = observations.some((row) => row.indicator === indicator && row.period?.text === period);
  return rivals ? "no" : "yes";
}

/** Proposes always the same. */
export function always(text: string): () => string {
  return () => text;
}
