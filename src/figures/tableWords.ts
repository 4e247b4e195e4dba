/** The words of a figure's data table. */
export const tableWords = {
  headings: {
    label: { en: "Measure", zh: "指标" },
    period: { en: "Period", zh: "时间" },
    value: { en: "Value", zh: "数值" },
    printed: { en: "As printed", zh: "原文" },
    source: { en: "Source", zh: "来源" },
    standing: { en: "In the chart", zh: "图中" },
  },
  standings: {
    shown: { en: "shown", zh: "已画出" },
    rival: { en: "shown as another source’s value", zh: "作为另一来源画出" },
    forecast: { en: "shown as a forecast", zh: "作为预测画出" },
    slip: { en: "shown as a slip", zh: "作为差错画出" },
    listed: { en: "only listed", zh: "仅列出" },
    missing: { en: "nothing reported", zh: "未见公布" },
    calculated: { en: "calculated here", zh: "本站推算" },
  },
  claims: {
    growth_rate: { en: "growth, as published", zh: "公布的增速" },
    multiple_by: { en: "multiple, as published", zh: "公布的倍数" },
    multiple_to: { en: "multiple, as published", zh: "公布的倍数" },
    difference: { en: "difference, as published", zh: "公布的差额" },
    share: { en: "share, as published", zh: "公布的占比" },
    sum: { en: "sum, as published", zh: "公布的合计" },
  },
  targetSet: { en: (when: string) => `target set ${when}`, zh: (when: string) => `${when}定的目标` },
  /** How a reported row stands to the others of its measure and period. */
  agreement: {
    alone: { en: "one statement", zh: "仅一处记载" },
    agree: { en: "statements agree", zh: "各处记载一致" },
    disagree: { en: "statements disagree", zh: "各处记载不一" },
  },
  nothing: { en: "none", zh: "无" },
  gap: {
    en: (more: string, less: string) => `${more} less ${less}`,
    zh: (more: string, less: string) => `${more}减${less}`,
  },
  points: { en: (value: string) => `${value} points`, zh: (value: string) => `${value}个百分点` },
} as const;
