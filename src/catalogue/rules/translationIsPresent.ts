import type { Localised } from "../../base/language.ts";
import { languages } from "../../base/language.ts";
import type { Problem } from "../../base/problem.ts";
import { cell, cellPlace } from "../csv.ts";
import type { CsvRow } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";
import type { Misfit } from "../shape.ts";

const rule = "translation-is-present";
const names: Readonly<Record<string, Localised>> = {
  en: { en: "English", zh: "英文" },
  zh: { en: "Chinese", zh: "中文" },
};

/** What is said in one language is said in the other: there is no fallback. */
export function* translationIsPresent(draft: Draft): Iterable<Problem> {
  for (const misfit of draft.misfits) {
    if (isTranslation(misfit)) yield missing(misfit.at, misfit.key, misfit.key);
  }
  for (const rows of [draft.observations, draft.targets, draft.claims, draft.events]) {
    for (const { row } of rows) if (isOneSided(row, "note")) yield lacking(row, "note");
  }
  for (const { row } of draft.events) {
    for (const column of ["name", "issuer"]) if (isOneSided(row, column)) yield lacking(row, column);
  }
}

/** Is it a text of one of the two languages that is missing or empty? */
export function isTranslation({ key, type, found }: Misfit): boolean {
  const absent = type === "missing" || (type === "wrong_form" && /^"\s*"$/.test(found));
  return absent && languages.some((language) => language === key);
}

function isOneSided(row: CsvRow, column: string): boolean {
  return (cell(row, `${column}_en`) === "") !== (cell(row, `${column}_zh`) === "");
}

function lacking(row: CsvRow, column: string): Problem {
  const language = cell(row, `${column}_en`) === "" ? "en" : "zh";
  const name = `${column}_${language}`;
  return missing(cellPlace(row, name), language, name);
}

function missing(at: Problem["at"], language: string, where: string): Problem {
  const name = names[language] ?? { en: language, zh: language };
  return problem(
    rule,
    at,
    { en: `The ${name.en} text is missing: "${where}" is empty.`, zh: `缺少${name.zh}：“${where}”为空。` },
    {
      en: `Write in "${where}" what the other language says.`,
      zh: `在“${where}”中写出与另一种语言相同的内容。`,
    },
  );
}
