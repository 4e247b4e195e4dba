import type { Localised } from "../base/language.ts";
import type { Qualifier } from "../base/quantity.ts";
import type { Reading } from "./model.ts";
import { isSlip } from "./reading.ts";

/** The marks of the certainty grammar, in the order of the key. */
export const grammarMarks = [
  "exact",
  "lower",
  "upper",
  "nearly",
  "about",
  "target",
  "disagree",
  "gap",
  "break",
  "forecast",
  "calculated",
  "slip",
] as const;
export type GrammarMark = (typeof grammarMarks)[number];

/** What each mark says, in the words of the key. */
export const grammarWords: Readonly<Record<GrammarMark, Localised>> = {
  exact: { en: "As stated", zh: "原文确数" },
  lower: { en: "More than or at least", zh: "超过、以上" },
  upper: { en: "Less than or at most", zh: "不足、不超过" },
  nearly: { en: "Nearly", zh: "近" },
  about: { en: "About", zh: "约" },
  target: { en: "Target", zh: "目标" },
  disagree: { en: "Another source", zh: "另一来源" },
  gap: { en: "Nothing reported between", zh: "其间未见公布" },
  break: { en: "Break in the measure", zh: "口径中断" },
  forecast: { en: "Forecast", zh: "预测" },
  calculated: { en: "Calculated here", zh: "本站推算" },
  slip: { en: "Slip in print or translation", zh: "印误或误译" },
};

/** The marks by which each qualifier is drawn. */
export const markOf: Readonly<Record<Qualifier, GrammarMark>> = {
  exact: "exact",
  about: "about",
  nearly: "nearly",
  more_than: "lower",
  at_least: "lower",
  less_than: "upper",
  at_most: "upper",
};

/** How one drawn value is marked, and what others say of it; a slip is only that, however it was printed. */
export function marksOfReading({ statement, quantity, forecast, rivals }: Reading): readonly GrammarMark[] {
  if (isSlip(statement)) return ["slip"];
  const own: GrammarMark[] = [markOf[quantity.qualifier]];
  if (forecast) own.push("forecast");
  return rivals.length > 0 ? [...own, "disagree", ...rivals.flatMap(marksOfReading)] : own;
}
