import type { Localised } from "../../base/language.ts";

/** The cover, the home page and its ledger. */
export const home = {
  door: { en: "Read in English", zh: "阅读中文版" },
  coverPicture: {
    en: "Every square is one of China’s 832 poor counties, set under the year for which it left the list",
    zh: "每一格是一个国家级贫困县，按退出名单的年度排列",
  },
  description: {
    en: "What China’s internet-aided fight against poverty reported, 2014–2021, and how firmly it is known: every figure with its printed form and its source.",
    zh: "2014—2021年，中国网络扶贫公布了哪些数字，这些数字有多可靠：每个数字附原文字样和出处。",
  },
  leadFinding: { en: "The lead finding", zh: "首要发现" },
  ledger: { en: "The ledger", zh: "总账" },
  ledgerLead: {
    en: "The headline measures: what was first reported, what was last reported, how firmly it was said, and what had been promised.",
    zh: "主要指标一览：最早公布多少，最近公布多少，说得有多确定，当初承诺多少。",
  },
  measure: { en: "Measure", zh: "指标" },
  first: { en: "First reported", zh: "最早公布" },
  moved: { en: "How it moved", zh: "如何变化" },
  last: { en: "Last reported", zh: "最近公布" },
  promise: { en: "Promise and verdict", zh: "目标与结果" },
  noTarget: { en: "no target found", zh: "未见目标" },
  across: { en: "across a break in the measure", zh: "其间口径中断" },
  firm: {
    en: (statements: number, sources: number) =>
      `${statements} ${statements === 1 ? "statement" : "statements"}, ${sources} ${sources === 1 ? "source" : "sources"}`,
    zh: (statements: number, sources: number) => `${statements}条记录，${sources}个来源`,
  },
  rivals: {
    en: (count: number) => `${count} ${count === 1 ? "disagrees" : "disagree"}`,
    zh: (count: number) => `${count}条不一致`,
  },
  noRivals: { en: "none disagrees", zh: "均一致" },
  changed: { en: "Recent changes", zh: "近期更新" },
  firstRelease: {
    en: (rows: number, sources: number, measures: number) =>
      `First data set: ${rows} reported rows, targets and claims on ${measures} measures, from ${sources} sources.`,
    zh: (rows: number, sources: number, measures: number) =>
      `首批数据：${measures}个指标，${rows}条记录、目标与说法，来自${sources}个来源。`,
  },
  version: { en: (number: string) => `Version ${number}`, zh: (number: string) => `${number}版` },
  byTheme: { en: "By theme", zh: "按主题" },
} satisfies Record<string, Localised<string | ((...slots: never[]) => string)>>;
