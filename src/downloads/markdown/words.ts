/** The fixed words of the Markdown twins, both languages side by side. */
export const words = {
  page: { en: "Page", zh: "网页" },
  data: { en: "Data", zh: "数据" },
  unit: { en: "Unit", zh: "单位" },
  place: { en: "Place or universe", zh: "地区或统计范围" },
  cautions: { en: "Read with care", zh: "使用须知" },
  breaks: { en: "Values on either side are not comparable", zh: "前后数字不可比" },
  observations: { en: "What was reported", zh: "公布的数字" },
  targets: { en: "What was promised", zh: "目标" },
  claims: { en: "What sources computed, computed again", zh: "来源自行计算的数字及重新验算" },
  period: { en: "Period", zh: "时间" },
  figure: { en: "Figure", zh: "数值" },
  bounds: { en: "Bounds", zh: "上下限" },
  printed: { en: "As printed", zh: "原文" },
  source: { en: "Source", zh: "来源" },
  standing: { en: "In use", zh: "是否采用" },
  setOn: { en: "Set on", zh: "提出时间" },
  outcome: { en: "Outcome", zh: "结果" },
  verdict: { en: "Verdict", zh: "验算结论" },
  yes: { en: "yes", zh: "是" },
  no: { en: "no", zh: "否" },
  missing: { en: "no figure found", zh: "未见数字" },
  open: { en: "open", zh: "无" },
  cite: { en: "How to cite", zh: "如何引用" },
  checked: { en: "checked against a kept copy", zh: "已与存档核对" },
  transcribed: { en: "transcribed", zh: "抄录" },
  howWeKnow: { en: "How we know", zh: "数字从何而来" },
  notSaid: { en: "What this does not say", zh: "这些数字没有说明什么" },
  disagree: { en: "Sources disagree", zh: "来源不一" },
  printedApart: { en: "Printed differently", zh: "写法不一" },
  calculated: { en: "calculated", zh: "推算" },
} as const;

/** On which day a source was read, or by which at the latest. */
export const reading = {
  readOn: { en: (day: string) => `read ${day}`, zh: (day: string) => `${day}查阅` },
  readBy: {
    en: (day: string) => `read by ${day} at the latest`,
    zh: (day: string) => `查阅不晚于${day}`,
  },
} as const;
