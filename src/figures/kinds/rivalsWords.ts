import type { Language } from "../../base/language.ts";
import { formatQuantity } from "../../base/numbers.ts";
import { formatRange } from "../calculatedWords.ts";
import { type GrammarMark, markOf } from "../grammar.ts";
import { reasonWords } from "../reasonWords.ts";
import { calculatedRow, claimRow, type FigureTableRow, observationRow } from "../tableRows.ts";
import { kindWords } from "./kindWords.ts";
import { isAtOdds, type RivalRow, type RivalsModel } from "./rivals.ts";

const sentences = {
  row: {
    en: (name: string, value: string, standing: string) =>
      `${name}: ${value}${standing && ` (${standing})`}.`,
    zh: (name: string, value: string, standing: string) =>
      `${name}：${value}${standing && `（${standing}）`}。`,
  },
} as const;

/** Each source with what it prints and how that stands to the figure in use, in sentences. */
export function describeRivals({ rows, unit }: RivalsModel, language: Language): readonly string[] {
  return rows.map((row) => {
    const value =
      row.value.type === "calculated"
        ? formatRange(row.value.interval, unit, language, "prose")
        : formatQuantity(row.value.reading.quantity, row.value.reading.indicator.unit, language);
    return sentences.row[language](row.label[language], value, standingText(row, language));
  });
}

/** How a row stands to the figure in use, in a few words: used, agreeing, calculated, or the reason why it differs. */
export function standingText({ standing }: RivalRow, language: Language): string {
  switch (standing) {
    case "used":
      return kindWords.used[language];
    case "named":
      return "";
    case "agrees":
      return kindWords.agrees[language];
    case "calculated":
      return kindWords.implied[language];
    default:
      return reasonWords[standing][language];
  }
}

/** Every print of every value as rows of the table. */
export function rivalsTable({ rows, unit }: RivalsModel, language: Language): readonly FigureTableRow[] {
  return rows.flatMap((row) => {
    const { value, label, repeats } = row;
    if (value.type === "calculated")
      return [calculatedRow(value, unit, label[language], language), claimRow(value.statement, language)];
    const standing = isAtOdds(row) ? "rival" : "shown";
    return [value.reading.statement, ...repeats].map((print) => observationRow(print, standing, language));
  });
}

/** The marks that rivals need explained: rows say themselves who is at odds, what is a slip and what is calculated. */
export function marksOfRivals({ rows }: RivalsModel): readonly GrammarMark[] {
  return rows.flatMap(({ value }) =>
    value.type === "calculated" ? [] : [markOf[value.reading.quantity.qualifier]],
  );
}
