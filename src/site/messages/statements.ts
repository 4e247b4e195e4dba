import type { Localised } from "../../base/language.ts";
export { reasonWords } from "../../figures/index.ts";

/** What is said of a reported row, a target or a claim, wherever it stands. */
export const statements = {
  period: { en: "Period", zh: "时间" },
  figure: { en: "Figure", zh: "数值" },
  asPrinted: { en: "As printed", zh: "原文" },
  source: { en: "Source", zh: "来源" },
  standing: { en: "How it stands", zh: "采用情况" },
  inUse: { en: "in use", zh: "采用" },
  agrees: { en: "agrees", zh: "一致" },
  /** The numbers meet, but a reason says that they do not say the same. */
  sameNumber: { en: "same number, another statement", zh: "数字相同，说法不同" },
  disagrees: { en: "does not agree", zh: "不一致" },
  forecast: { en: "forecast", zh: "预测" },
  missing: { en: "no figure found", zh: "未见数字" },
  headline: { en: "from the headline", zh: "据标题" },
  paragraph: { en: (number: string) => `paragraph ${number}`, zh: (number: string) => `第${number}段` },
  printed: { en: "printed", zh: "原文" },
  calculated: { en: "Our calculation", zh: "本站计算" },
  targetSet: {
    en: (when: string) => `Target set ${/^\d+ /.test(when) ? "on" : "in"} ${when}`,
    zh: (day: string) => `${day}提出的目标`,
  },
  computedAgain: {
    en: (verdict: string) => `Recalculated: it ${verdict}`,
    zh: (verdict: string) => `重新验算：${verdict}`,
  },
  openSource: { en: "Where this figure comes from", zh: "这个数字的出处" },
  allFigures: { en: "All figures of this measure", zh: "该指标的全部数字" },
  checked: { en: "checked against the kept copy", zh: "已与存档核对" },
  transcribed: { en: "transcribed", zh: "抄录" },
  disagreeTitle: { en: "Sources disagree", zh: "来源不一" },
  printedApart: { en: "Printed differently", zh: "写法不一" },
  usedHere: { en: "Used here.", zh: "本站采用。" },
  agreesWithUsed: { en: "Does not contradict the figure used.", zh: "与采用的数字不矛盾。" },
  notSaid: { en: "What this does not say", zh: "这些数字没有说明什么" },
  howWeKnow: { en: "How we know", zh: "数字从何而来" },
  note: { en: "Note", zh: "说明" },
} satisfies Record<string, Localised<string | ((...slots: never[]) => string)>>;

/** What came of a claim when it was computed again. */
export const verdictWords = {
  holds: { en: "holds", zh: "成立" },
  holds_after_rounding: { en: "holds within rounding", zh: "在舍入范围内成立" },
  does_not_hold: { en: "does not follow from the levels", zh: "与所据数额对不上" },
  cannot_be_checked: { en: "cannot be checked", zh: "无法验算" },
} as const satisfies Record<string, Localised>;

/** What became of a target. */
export const outcomeWords = {
  met: { en: "met", zh: "达到" },
  not_met: { en: "not met", zh: "未达到" },
  undetermined: { en: "cannot be determined", zh: "无法判断" },
  no_outcome: { en: "no outcome found", zh: "未见结果" },
} as const satisfies Record<string, Localised>;

/** What is known of a measure without a reported figure. */
export const onlyWords = {
  target: { en: "a target only", zh: "只见目标" },
  claim: { en: "changes only, no levels", zh: "只见增减，未见数额" },
  forecast: { en: "a forecast only", zh: "只见预测" },
} as const satisfies Record<string, Localised>;

/** Where a source stands to the figures it prints. */
export const standingWords = {
  primary: { en: "official or first-hand", zh: "官方或一手" },
  press: { en: "press", zh: "新闻报道" },
  trade: { en: "trade page", zh: "行业网页" },
  academic: { en: "academic", zh: "学术文献" },
  repost: { en: "repost", zh: "转载" },
} as const satisfies Record<string, Localised>;

/** How a measure counts. */
export const measureWords = {
  stock: { en: "at a date", zh: "时点数" },
  flow: { en: "over a period", zh: "时期数" },
  running_total: { en: "running total since the start", zh: "自起始以来的累计数" },
  share: { en: "share of a whole", zh: "占比" },
  change: { en: "change from one time to another", zh: "变动幅度" },
  level: { en: "a level, such as a price", zh: "水平数，如价格" },
} as const satisfies Record<string, Localised>;

/** What a claim computes, and how a reader can repeat it. */
export const claimKindWords = {
  growth_rate: { en: "growth: later ÷ earlier − 1", zh: "增速：后期÷前期−1" },
  multiple_by: { en: "grew by a multiple: later ÷ earlier − 1", zh: "增长了几倍：后期÷前期−1" },
  multiple_to: { en: "grew to a multiple: later ÷ earlier", zh: "增长到几倍：后期÷前期" },
  difference: { en: "difference", zh: "两数之差" },
  share: { en: "share: part ÷ whole", zh: "占比：部分÷整体" },
  sum: { en: "sum", zh: "合计" },
} as const satisfies Record<string, Localised>;

/** The names of languages in which sources are written. */
export const sourceLanguageWords: Readonly<Record<string, Localised>> = {
  en: { en: "English", zh: "英文" },
  "zh-Hans": { en: "Chinese, simplified", zh: "简体中文" },
  "zh-Hant": { en: "Chinese, traditional", zh: "繁体中文" },
  ja: { en: "Japanese", zh: "日文" },
  it: { en: "Italian", zh: "意大利文" },
  fr: { en: "French", zh: "法文" },
  de: { en: "German", zh: "德文" },
  es: { en: "Spanish", zh: "西班牙文" },
  ru: { en: "Russian", zh: "俄文" },
};
