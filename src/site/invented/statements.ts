import type { InventedFigure, InventedMeasure, InventedStatements } from "./land.ts";

const measures: readonly InventedMeasure[] = [
  { id: "homes", label: { en: "Homes", zh: "住户" }, unit: "percent", measure: "share", breaks: ["2017"] },
  { id: "inns", label: { en: "Inns", zh: "客栈" }, unit: "percent", measure: "share" },
  { id: "mills", label: { en: "Mills", zh: "磨坊" }, unit: "percent", measure: "share" },
  { id: "boats", label: { en: "Boats", zh: "船" }, unit: "things", measure: "stock" },
  { id: "ferries", label: { en: "Ferries", zh: "渡船" }, unit: "things", measure: "stock" },
  { id: "rafts", label: { en: "Rafts", zh: "木筏" }, unit: "things", measure: "stock" },
  { id: "canoes", label: { en: "Canoes", zh: "独木舟" }, unit: "things", measure: "stock" },
  { id: "tugs", label: { en: "Tugs", zh: "拖船" }, unit: "things", measure: "stock" },
  { id: "kayaks", label: { en: "Kayaks", zh: "皮艇" }, unit: "things", measure: "stock" },
];

const figures: readonly InventedFigure[] = [
  { of: "homes", at: "2010-12", value: 20, qualifier: "about" },
  { of: "homes", at: "2011-12", value: 30 },
  { of: "homes", at: "2012-12", value: 45, qualifier: "nearly", printed: "nearly 45" },
  { of: "homes", at: "2012-12", value: 45, reason: "translation" },
  { of: "homes", at: "2015-12", value: 55, qualifier: "more_than" },
  { of: "homes", at: "2016-12", value: 62 },
  { of: "homes", at: "2018-12", value: 40 },
  { of: "homes", at: "2019-12", value: 70, qualifier: "at_most" },
  { of: "homes", at: "2020-12", value: 58 },
  { of: "homes", at: "2020-12", value: 80, reason: "unexplained" },
  { of: "homes", at: "2021-12", value: 75, qualifier: "at_least", status: "forecast" },
  { of: "inns", at: "2012-12", value: 35, qualifier: "about", printed: "about 35" },
  { of: "inns", at: "2020-12", value: 90, qualifier: "more_than", printed: "more than 90" },
  { of: "inns", at: "2020-12", value: 90, reason: "translation" },
  { of: "inns", at: "2020-12", value: 60, reason: "unit_slip" },
  { of: "mills", at: "2012-12", value: 50, qualifier: "less_than", printed: "under 50" },
  { of: "mills", at: "2012-12", value: 50, reason: "translation" },
  { of: "mills", at: "2020-12", value: 85 },
  { of: "boats", at: "2020-12", value: 120 },
  { of: "ferries", at: "2018-12", value: 50 },
  { of: "ferries", at: "2019-12", value: 70 },
  { of: "ferries", at: "2020-12", value: 80 },
  { of: "rafts", at: "2020-12", value: 30, qualifier: "about" },
  { of: "canoes", at: "2020-12", value: 60, qualifier: "at_least" },
  { of: "tugs", at: "2020-12", value: 45, qualifier: "less_than" },
  { of: "kayaks", at: "2020-12", value: 40, qualifier: "nearly" },
];

/** What the papers of the invented land print. */
export const statements: InventedStatements = {
  measures,
  figures,
  goals: [{ of: "homes", by: "2022-12", set: "2016", value: 95 }],
  growths: [
    { of: "mills", at: "2020-12", from: "2019-12", percent: 20, verdict: "cannot_be_checked" },
    { of: "ferries", at: "2019-12", from: "2018-12", percent: 60, verdict: "does_not_hold" },
  ],
  events: [
    { id: "launch", on: "2012-05-20" },
    { id: "survey", on: "2016-09" },
    { id: "feast", on: "2019" },
  ],
};
