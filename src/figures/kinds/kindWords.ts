import type { Localised } from "../../base/language.ts";

type Phrase = Localised | Localised<(...slots: readonly string[]) => string>;

/** The words that strips, funnels, rivals, slopes and small multiples print in their pictures. */
export const kindWords = {
  ofWhole: {
    en: (value = "", share = "") => `${value}, ${share}`,
    zh: (value = "", share = "") => `${value}，占${share}`,
  },
  upTo: { en: (value = "") => `at most ${value}`, zh: (value = "") => `不超过${value}` },
  ofStage: {
    en: (share = "") => `${share} of the step above`,
    zh: (share = "") => `占上一级的${share}`,
  },
  larger: {
    en: (times = "") => `bars drawn ${times} times as long`,
    zh: (times = "") => `条形放大${times}倍`,
  },
  notAlike: {
    en: "no share: the two are not counted alike",
    zh: "两级口径不同，不算比例",
  },
  openShare: {
    en: "no share: only bounds are known",
    zh: "只知上限或下限，不算比例",
  },
  used: { en: "used here", zh: "本站采用" },
  agrees: { en: "does not contradict the figure used", zh: "与采用的数字不矛盾" },
  implied: { en: "calculated here", zh: "本站推算" },
} satisfies Readonly<Record<string, Phrase>>;
