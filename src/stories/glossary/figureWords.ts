import type { Term } from "./term.ts";

/** Words that say what kind of figure a figure is, and how firmly it was stated. */
export const figureWords: readonly Term[] = [
  {
    id: "qualifier",
    name: { en: "qualifier", zh: "限定词" },
    text: {
      en: "The words around a number that say how firmly it stands. In Chinese 以上 after a number is at least, 超过 or 突破 before it and 多 after it more than, 不足 less than, 近 nearly, 约 about. We keep each one from the page to the picture; a number without its qualifier says something else.",
      zh: "数字前后表示确定程度的词。“以上”是至少，“超过”“突破”和数后的“多”是大于，“不足”是小于，“近”是接近而没有达到，“约”是可多可少。本站从原文到图表都保留这些词：去掉它，数字的意思就变了。",
    },
    measures: [],
  },
  {
    id: "stock",
    name: { en: "stock", zh: "时点数" },
    text: {
      en: "A figure at a moment, such as the number of villages with a line at the end of a year. Two stocks may be compared; they are never added.",
      zh: "某一时刻的数，例如年底通网的村数。两个时点数可以比较，不能相加。",
    },
    measures: [],
  },
  {
    id: "flow",
    name: { en: "flow", zh: "时期数" },
    text: {
      en: "A figure over a stretch of time, such as the sales of a year. A flow of part of a year is not set beside that of a whole one.",
      zh: "一段时间内的数，例如全年销售额。不满一年的数不与全年的数并列。",
    },
    measures: ["rural-online-retail"],
  },
  {
    id: "running-total",
    name: { en: "running total", zh: "累计数" },
    text: {
      en: "Everything since a start, added up to a date. It can only rise; what happened in a year is the difference of two of them, and a total without its starting date cannot be compared with anything.",
      zh: "从起点到某一天加起来的总数，只增不减。某一年的量是两个累计数之差；没有起点的累计数，无法与别的数比较。",
    },
    measures: ["platform-832-sales-cumulative"],
  },
  {
    id: "percentage-point",
    name: { en: "percentage point", zh: "百分点" },
    text: {
      en: "The unit of the difference between two shares. A rise in points is not the same rise in percent; pages that print one for the other change the meaning.",
      zh: "两个比例之差的单位。上升若干个百分点，与上升百分之几是两回事；把一个写成另一个，意思就变了。",
    },
    measures: ["urban-rural-penetration-gap"],
  },
  {
    id: "universe",
    name: { en: "universe", zh: "统计范围" },
    text: {
      en: "What is counted, and out of what: villages or households, rural areas or whole counties, all schools or all but the smallest. Two figures of different universes do not contradict each other, and cannot be joined.",
      zh: "数的是什么，又是在什么当中数：村还是户，农村还是整个县，学校含不含最小的教学点。统计范围不同的两个数并不矛盾，也不能连起来看。",
    },
    measures: [],
  },
  {
    id: "target",
    name: { en: "target", zh: "目标" },
    text: {
      en: "What was promised for a date, as printed when it was set. A target is never an outcome, and is only set against an outcome of exactly the same measure.",
      zh: "为某个期限定下的数，以提出时的原文为准。目标不是结果，也只与同一指标的结果比较。",
    },
    measures: [],
  },
  {
    id: "claim",
    name: { en: "claim", zh: "说法" },
    text: {
      en: "A growth rate, multiple, difference or share that a source worked out itself. We work it out again from the levels that were printed.",
      zh: "来源自己算出来的增速、倍数、差额或占比。本站用原文印出的数额重新验算。",
    },
    measures: [],
  },
];
