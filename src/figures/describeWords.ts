import type { Language } from "../base/language.ts";
import { formatPeriod, type Period } from "../base/period.ts";
import type { Measure } from "../base/measure.ts";

/** "in 2019", "at the end of 2020", "on 30 June 2020"; in Chinese the period itself. */
export function whenPhrase(period: Period, measure: Measure, language: Language): string {
  const text = formatPeriod(period, language, measure);
  if (language === "zh") return text;
  if (text.startsWith("end of")) return `at the ${text}`;
  return `${period.grain === "day" ? "on" : "in"} ${text}`;
}

/** "2015, 2017 and 2019"; "2015、2017和2019". */
export function listOf(items: readonly string[], language: Language): string {
  const [last, ...rest] = items.toReversed();
  if (last === undefined || rest.length === 0) return last ?? "";
  return language === "en"
    ? `${rest.toReversed().join(", ")} and ${last}`
    : `${rest.toReversed().join("、")}和${last}`;
}

/** The sentences of descriptions: what the picture shows, said to someone who does not see it. */
export const sentences = {
  one: {
    en: (name: string, value: string, when: string) => `${name}: ${value} ${when}.`,
    zh: (name: string, value: string, when: string) => `${name}：${when}为${value}。`,
  },
  range: {
    en: (name: string, from: string, start: string, to: string, end: string) =>
      `${name}: ${from} ${start}, ${to} ${end}.`,
    zh: (name: string, from: string, start: string, to: string, end: string) =>
      `${name}：${start}为${from}，${end}为${to}。`,
  },
  afterBreak: { en: "After a break", zh: "口径中断之后" },
  highest: {
    en: (value: string, when: string) => `The highest value is ${value} ${when}.`,
    zh: (value: string, when: string) => `最高为${when}的${value}。`,
  },
  highestSince: {
    en: (value: string, when: string) => `The highest value since then is ${value} ${when}.`,
    zh: (value: string, when: string) => `此后最高为${when}的${value}。`,
  },
  lowestSince: {
    en: (value: string, when: string) => `The lowest value since then is ${value} ${when}.`,
    zh: (value: string, when: string) => `此后最低为${when}的${value}。`,
  },
  lowest: {
    en: (value: string, when: string) => `The lowest value is ${value} ${when}.`,
    zh: (value: string, when: string) => `最低为${when}的${value}。`,
  },
  bounds: {
    en: (list: string) => `Not stated exactly: ${list}.`,
    zh: (list: string) => `原文未给确数的有：${list}。`,
  },
  bound: {
    en: (value: string, when: string) => `${value} ${when}`,
    zh: (value: string, when: string) => `${when}${value}`,
  },
  empty: {
    en: (years: string) => `No comparable figure was found for ${years}.`,
    zh: (years: string) => `${years}未见可比的数字。`,
  },
  brokenAt: {
    en: (when: string) =>
      `The line is cut at ${when}, because the figures before and after cannot be compared.`,
    zh: (when: string) => `因前后数字不可比，线在${when}处断开。`,
  },
  barsBroken: {
    en: (when: string) => `The measure changed at ${when}, so the bars cannot be chained.`,
    zh: (when: string) => `口径在${when}有变化，各条不可相连。`,
  },
  rival: {
    en: (when: string, value: string) => `Another source gives ${value} ${when}.`,
    zh: (when: string, value: string) => `另一来源称${when}为${value}。`,
  },
  target: {
    en: (name: string, when: string, value: string, set: string) =>
      `${name}, target for ${when}: ${value}, set ${set}.`,
    zh: (name: string, when: string, value: string, set: string) =>
      `${name}${when}的目标为${value}，${set}提出。`,
  },
  forecast: {
    en: (value: string, when: string) => `The value ${when}, ${value}, is a forecast.`,
    zh: (value: string, when: string) => `${when}的数值（${value}）是预测。`,
  },
  gap: { en: (list: string) => `The gap was ${list}.`, zh: (list: string) => `差距：${list}。` },
  gapAt: {
    en: (points: string, when: string) => `${points} points ${when}`,
    zh: (points: string, when: string) => `${when}${points}个百分点`,
  },
  bar: {
    en: (label: string, value: string) => `${value} (${label})`,
    zh: (label: string, value: string) => `${value}（${label}）`,
  },
  bars: { en: (list: string) => `Shown: ${list}.`, zh: (list: string) => `图中：${list}。` },
  implied: { en: (value: string) => `${value} by calculation`, zh: (value: string) => `推算${value}` },
  units: { en: (total: string) => `${total} squares in all.`, zh: (total: string) => `共${total}格。` },
  hundred: {
    en: (list: string) => `Blocks of a hundred squares, filled as far as each text allows: ${list}.`,
    zh: (list: string) => `每块一百格，按各处原文所说填满：${list}。`,
  },
  slip: {
    en: (label: string) => `A slip in print or translation: ${label}.`,
    zh: (label: string) => `印误或误译：${label}。`,
  },
  pair: {
    en: (label: string, from: string, to: string) => `${label}: ${from}, then ${to}.`,
    zh: (label: string, from: string, to: string) => `${label}：先为${from}，后为${to}。`,
  },
  agree: {
    en: (years: string) => `Published and calculated growth agree, or could by rounding, for ${years}.`,
    zh: (years: string) => `${years}公布与推算的增速相符，或可由舍入解释。`,
  },
  differ: { en: (list: string) => `They do not for ${list}.`, zh: (list: string) => `对不上的有：${list}。` },
  differAt: {
    en: (year: string, published: string, levels: string) =>
      `${year} (published ${published}, by the levels ${levels})`,
    zh: (year: string, published: string, levels: string) =>
      `${year}（公布${published}，按数额推算${levels}）`,
  },
  unpublished: {
    en: (years: string) => `No rate was published for ${years}.`,
    zh: (years: string) => `${years}未见公布增速。`,
  },
} as const;
