import type { Localised } from "../../base/language.ts";

/** What a story says on paper only. */
export const paper = {
  footnotes: { en: "Where each figure was printed", zh: "数字出处" },
  page: { en: "Page", zh: "网址" },
  readOn: { en: (day: string) => `read ${day}`, zh: (day: string) => `${day}查阅` },
  readBy: {
    en: (day: string) => `read by ${day} at the latest`,
    zh: (day: string) => `查阅不晚于${day}`,
  },
  sameSource: { en: (note: number) => `as [${note}]`, zh: (note: number) => `同[${note}]` },
  terms: {
    en: (of: number, from: number) => `the figures: [${of}] and [${from}]`,
    zh: (of: number, from: number) => `所用数字见[${of}]、[${from}]`,
  },
} satisfies Record<string, Localised<string | ((...slots: never[]) => string)>>;
