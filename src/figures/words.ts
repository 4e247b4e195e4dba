import type { Localised } from "../base/language.ts";

type Phrase = Localised | Localised<(...slots: readonly string[]) => string>;

/** The fixed words of figures, both languages side by side; a slot is an argument. */
export const words = {
  target: { en: (value = "") => `Target ${value}`, zh: (value = "") => `目标${value}` },
  targetFor: { en: (value = "", when = "") => `Target for ${when}: ${value}`, zh: (value = "", when = "") => `${when}目标：${value}` },
  or: { en: (value = "") => `or ${value}`, zh: (value = "") => `或${value}` },
  forecast: { en: (value = "") => `${value}, forecast`, zh: (value = "") => `${value}（预测）` },
  calculated: { en: (value = "") => `${value}, implied`, zh: (value = "") => `${value}（推算）` },
  noFigure: { en: "no figure reported", zh: "未见公布" },
  notPublished: { en: "no rate published", zh: "未公布增速" },
  breakAt: { en: (date = "", reason = "") => `Break, ${date}: ${reason}`, zh: (date = "", reason = "") => `${date}口径中断：${reason}` },
  gapWidth: { en: (value = "") => `gap ${value}`, zh: (value = "") => `相差${value}` },
  contradicted: { en: "does not follow from the levels", zh: "与数额对不上" },
  follows: { en: "follows from the levels", zh: "与数额相符" },
  followsRounded: { en: "within rounding", zh: "在舍入范围内" },
  acrossBreak: { en: "across a break", zh: "跨越口径中断" },
} satisfies Readonly<Record<string, Phrase>>;
