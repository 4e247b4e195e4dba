import type { Localised } from "../../base/language.ts";
import type { Measure } from "../../base/measure.ts";
import type { Qualifier } from "../../base/quantity.ts";
import type {
  ClaimKind,
  Reason,
  Standing,
  Status,
  TargetOutcome,
  Unit,
  Verdict,
} from "../../catalogue/catalogue.ts";

type Codes<Code extends string> = Readonly<Record<Code, Localised>>;

/** How exact the printed figure is. */
export const qualifierCodes: Codes<Qualifier> = {
  exact: {
    en: "as printed; true to half a unit of the last printed digit",
    zh: "原文为确数；精确到末位的半个单位",
  },
  about: {
    en: "about, some, 约, 左右; true to one unit of the last digit that is not zero",
    zh: "约、大约、左右；精确到末位非零数字的一个单位",
  },
  nearly: { en: "nearly, almost, 近; below the number", zh: "近、将近；小于该数" },
  more_than: { en: "more than, over, 超过, 多; above the number", zh: "超过、多、突破；大于该数" },
  at_least: { en: "at least, 以上, 不低于; the number or above", zh: "以上、不低于、至少；大于或等于该数" },
  less_than: { en: "less than, 不足, 低于; below the number", zh: "不足、低于、不到；小于该数" },
  at_most: { en: "at most, 不超过; the number or below", zh: "不超过；小于或等于该数" },
};

/** Whether a figure was reported, foreseen, or looked for and not found. */
export const statusCodes: Codes<Status> = {
  reported: { en: "reported after the event", zh: "事后公布" },
  forecast: { en: "foreseen before the period ended", zh: "期末之前的预测" },
  missing: { en: "looked for and not found: the gap is the statement", zh: "查找后未见：缺口本身就是记录" },
};

/** Why a row does not agree with the row in use. */
export const reasonCodes: Codes<Reason> = {
  unit_slip: { en: "a slip of unit or size", zh: "单位或量级笔误" },
  translation: { en: "changed in translation", zh: "翻译改变了原意" },
  definition: { en: "another definition", zh: "口径不同" },
  universe: { en: "another population or base", zh: "统计范围不同" },
  date: { en: "another date", zh: "时点不同" },
  revision: { en: "revised later", zh: "事后修订" },
  unexplained: { en: "not explained by any page we read", zh: "所读页面均未解释" },
};

/** What became of a target, set against the same indicator only. */
export const outcomeCodes: Codes<TargetOutcome["verdict"]> = {
  met: { en: "the outcome reaches it", zh: "达到" },
  not_met: { en: "the outcome falls short of it", zh: "未达到" },
  undetermined: { en: "the outcome is too inexact to tell", zh: "结果不够确切，无法判断" },
  no_outcome: { en: "no outcome found", zh: "未见结果" },
};

/** What a claim computes from its levels. */
export const kindCodes: Codes<ClaimKind> = {
  growth_rate: { en: "of ÷ from − 1, in percent", zh: "of÷from−1，单位为百分比" },
  multiple_by: {
    en: "of ÷ from − 1, in times: grew by so many times",
    zh: "of÷from−1，单位为倍：增长了几倍",
  },
  multiple_to: { en: "of ÷ from, in times: grew to so many times", zh: "of÷from，单位为倍：增长到几倍" },
  difference: { en: "of − from", zh: "of−from" },
  share: { en: "of ÷ from, in percent", zh: "of÷from，单位为百分比" },
  sum: { en: "of is the sum of all in from", zh: "of为from各项之和" },
};

/** What came of computing a claim again. */
export const verdictCodes: Codes<Verdict> = {
  holds: { en: "the exact levels give the printed value", zh: "由确数算出的结果与原文一致" },
  holds_after_rounding: {
    en: "within what the printed digits of the levels allow",
    zh: "在所据数额的舍入范围内成立",
  },
  does_not_hold: { en: "outside what the printed digits of the levels allow", zh: "与所据数额对不上" },
  cannot_be_checked: { en: "a level is missing or too inexact", zh: "所据数额缺失或不够确切，无法验算" },
};

/** How an indicator counts. */
export const measureCodes: Codes<Measure> = {
  stock: { en: "a number at a date", zh: "时点数" },
  flow: { en: "a number over a period", zh: "时期数" },
  running_total: { en: "a running total since the start", zh: "自起始以来的累计数" },
  share: { en: "a share of a whole", zh: "占比" },
  change: { en: "a change from one time to another", zh: "变动幅度" },
  level: { en: "a level, such as a speed or a price", zh: "水平，如速率、价格" },
};

/** Where a source stands to the figures it prints. */
export const standingCodes: Codes<Standing> = {
  primary: { en: "official or first-hand", zh: "官方或一手" },
  press: { en: "press", zh: "新闻报道" },
  trade: { en: "trade page", zh: "行业网页" },
  academic: { en: "academic", zh: "学术文献" },
  repost: { en: "repost", zh: "转载" },
};

/** What a unit counts. */
export const unitKindCodes: Codes<Unit["kind"]> = {
  percent: { en: "percent", zh: "百分比" },
  percentage_points: { en: "percentage points", zh: "百分点" },
  times: { en: "times", zh: "倍" },
  money: { en: "money", zh: "金额" },
  count: { en: "counted things", zh: "个数" },
  rate: { en: "so much per so much", zh: "比率" },
};

/** Yes or no. */
export const yesNoCodes: Codes<"yes" | "no"> = { yes: { en: "yes", zh: "是" }, no: { en: "no", zh: "否" } };
