import type { Localised } from "../../base/language.ts";

/** What each published table holds. */
export const tableWords: Readonly<Record<string, Localised>> = {
  observations: { en: "Every figure that a source reported, one row for each figure in each source", zh: "来源公布的每个数字，每个来源各占一行" },
  targets: { en: "Every target, with what became of it", zh: "每个目标及其结果" },
  claims: { en: "Growth rates, multiples and shares that sources computed, computed again", zh: "来源自行计算的增速、倍数和占比，以及重新验算的结论" },
  indicators: { en: "Every measure with its definition", zh: "每个指标及其定义" },
  sources: { en: "Every source", zh: "每个来源" },
  events: { en: "The timeline", zh: "大事记" },
};
