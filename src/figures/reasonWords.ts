import type { Localised } from "../base/language.ts";

/** Why a row does not agree with the one in use. */
export const reasonWords = {
  unit_slip: { en: "slip of unit or size", zh: "单位或量级笔误" },
  translation: { en: "changed in translation", zh: "翻译改变了原意" },
  definition: { en: "another definition", zh: "口径不同" },
  universe: { en: "another population or base", zh: "统计范围不同" },
  date: { en: "another date", zh: "时点不同" },
  revision: { en: "revised", zh: "事后修订" },
  unexplained: { en: "not explained", zh: "原因不明" },
} as const satisfies Record<string, Localised>;
