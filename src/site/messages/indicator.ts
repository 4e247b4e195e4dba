import type { Localised } from "../../base/language.ts";

/** The pages of indicators and themes. */
export const indicator = {
  marks: { en: "What the marks in the small charts mean", zh: "小图里的记号各是什么意思" },
  lead: {
    en: "Every measure, precisely defined: what was reported, by whom, in which words, and whether the sources agree.",
    zh: "每个指标都有明确定义：公布了什么数字，谁公布的，原文怎么写，各个来源是否一致。",
  },
  definition: { en: "What is measured", zh: "指标定义" },
  unit: { en: "Unit", zh: "单位" },
  place: { en: "Of what", zh: "统计范围" },
  measure: { en: "How it counts", zh: "计数方式" },
  theme: { en: "Theme", zh: "主题" },
  cautions: { en: "Read with care", zh: "使用时须注意" },
  breaks: { en: "Breaks in the measure", zh: "口径中断" },
  breakAt: { en: (date: string) => `Before and after ${date}`, zh: (date: string) => `${date}前后` },
  rows: { en: "Every reported figure", zh: "全部公布数字" },
  rowsLead: {
    en: "One row for each figure in each source. A filled dot is the figure in use: charts and stories show no other for its period. Rows that contradict it say why, as far as it is known.",
    zh: "每个来源中的每个数字各占一行。实心圆表示图表和报道采用的数字；与它矛盾的行注明原因（如能查明）。",
  },
  targets: { en: "Targets and what became of them", zh: "目标与结果" },
  targetFor: { en: "For", zh: "目标期" },
  setOn: { en: "Set", zh: "提出时间" },
  target: { en: "Target", zh: "目标" },
  outcome: { en: "Outcome", zh: "结果" },
  claims: { en: "What sources computed from it", zh: "来源据此算出的说法" },
  claimsLead: {
    en: "Growth rates, multiples and shares as printed, computed again from the printed levels with their rounding.",
    zh: "原文中的增速、倍数、占比，用原文公布的数额连同舍入误差重新验算。",
  },
  claim: { en: "Claim", zh: "说法" },
  computes: { en: "Computes", zh: "算法" },
  recomputed: { en: "Computed again", zh: "重新计算" },
  verdict: { en: "Verdict", zh: "结论" },
  between: {
    en: (low: string, high: string) => `between ${low} and ${high}`,
    zh: (low: string, high: string) => `${low}至${high}之间`,
  },
  atLeast: { en: (low: string) => `at least ${low}`, zh: (low: string) => `${low}以上` },
  atMost: { en: (high: string) => `at most ${high}`, zh: (high: string) => `${high}以下` },
  download: { en: "Download", zh: "下载" },
  downloadFigures: {
    en: (rows: number) => `${rows} ${rows === 1 ? "figure" : "figures"} as CSV`,
    zh: (rows: number) => `${rows}条数字（CSV）`,
  },
  downloadTargets: {
    en: (rows: number) => `${rows} ${rows === 1 ? "target" : "targets"} as CSV`,
    zh: (rows: number) => `${rows}个目标（CSV）`,
  },
  downloadClaims: {
    en: (rows: number) => `${rows} ${rows === 1 ? "claim" : "claims"} as CSV`,
    zh: (rows: number) => `${rows}条说法（CSV）`,
  },
  downloadAll: { en: "All of it as JSON", zh: "全部内容（JSON）" },
  noRows: {
    en: "We found no figure for this measure; it is known by its target alone.",
    zh: "没有见到该指标的数字，只见到目标。",
  },
  onlyClaims: {
    en: "We found no level for this measure, only what sources computed from one.",
    zh: "没有见到该指标的数值，只见到来源据此算出的说法。",
  },
  latest: { en: "Latest", zh: "最近" },
  count: { en: (count: number) => `${count} measures`, zh: (count: number) => `${count}个指标` },
  themeStories: { en: "Stories", zh: "报道" },
  themeMeasures: { en: "Measures", zh: "指标" },
} satisfies Record<string, Localised<string | ((...slots: never[]) => string)>>;
