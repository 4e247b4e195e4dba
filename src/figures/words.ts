import type { Localised } from "../base/language.ts";

type Phrase = Localised | Localised<(...slots: readonly string[]) => string>;

/** The fixed words of figures, both languages side by side; a slot is an argument. */
export const words = {
  targetFor: { en: (when = "") => `Target for ${when}`, zh: (when = "") => `${when}目标` },
  targetsFor: { en: (when = "") => `Targets for ${when}`, zh: (when = "") => `${when}目标` },
  firstThen: {
    en: (values = "", last = "") => `${values}, then ${last}`,
    zh: (values = "", last = "") => `${values}，后为${last}`,
  },
  lineValue: {
    en: (name = "", value = "") => `${name} ${value}`,
    zh: (name = "", value = "") => `${name}${value}`,
  },
  target: { en: (value = "") => `Target ${value}`, zh: (value = "") => `目标${value}` },
  targetSet: {
    en: (when = "", value = "") => `Target set ${when}: ${value}`,
    zh: (when = "", value = "") => `${when}定的目标：${value}`,
  },
  targetAt: {
    en: (when = "", value = "") => `Target for ${when}: ${value}`,
    zh: (when = "", value = "") => `${when}目标：${value}`,
  },
  or: { en: (value = "") => `or ${value}`, zh: (value = "") => `或${value}` },
  forecast: { en: (value = "") => `${value}, forecast`, zh: (value = "") => `${value}（预测）` },
  calculated: { en: (value = "") => `${value}, implied`, zh: (value = "") => `${value}（推算）` },
  noFigure: { en: "no figure reported", zh: "未见公布" },
  none: { en: "none", zh: "无" },
  notPublished: { en: "none published", zh: "未见公布" },
  breakAt: {
    en: (date = "", reason = "") => `Break, ${date}: ${reason}`,
    zh: (date = "", reason = "") => `${date}口径中断：${reason}`,
  },
  gapWidth: { en: (value = "") => `gap ${value} points`, zh: (value = "") => `相差${value}个百分点` },
  points: { en: "points", zh: "个百分点" },
  holds: { en: "follows", zh: "相符" },
  holds_after_rounding: { en: "within rounding", zh: "舍入可解释" },
  does_not_hold: { en: "does not follow", zh: "对不上" },
  cannot_be_checked: { en: "cannot be checked", zh: "无法核对" },
  acrossBreak: { en: "across a break", zh: "跨口径" },
  stageAt: {
    en: (stage = "", where = "") => `${stage}: ${where}`,
    zh: (stage = "", where = "") => `${stage}：${where}`,
  },
  digitsAllow: { en: "What the printed digits allow", zh: "所印位数容许的范围" },
  yearOnly: { en: "Only the year is known", zh: "只知年份" },
  squareSure: { en: "Counted for certain", zh: "确定计入" },
  squareOpen: { en: "May be counted: only a bound is printed", zh: "可能计入：原文只给界限" },
  squareNear: { en: "Not exact: see the number", zh: "并非确数，见数字" },
  squareOut: { en: "Not counted", zh: "不计入" },
  squareSlip: { en: "As a misprint or mistranslation has it", zh: "按印误或误译计入" },
} satisfies Readonly<Record<string, Phrase>>;
