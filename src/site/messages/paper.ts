import type { Localised } from "../../base/language.ts";

/** What is said on paper only. */
export const paper = {
  footnotes: { en: "Where each figure was printed", zh: "数字出处" },
  release: {
    en: (version: string, day: string) => `Data: version ${version}, released ${day}`,
    zh: (version: string, day: string) => `数据：${version}版，${day}发布`,
  },
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
