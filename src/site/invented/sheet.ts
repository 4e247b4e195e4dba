import type { Localised } from "../../base/language.ts";
import { type FigureModel, type FigureSpec, resolveFigure } from "../../figures/index.ts";
import { inventedLand, type InventedFigure, type InventedMeasure } from "./land.ts";

const measures: readonly InventedMeasure[] = [
  { id: "homes", label: { en: "Homes", zh: "住户" }, unit: "percent", measure: "share", breaks: ["2017"] },
  { id: "inns", label: { en: "Inns", zh: "客栈" }, unit: "percent", measure: "share" },
  { id: "mills", label: { en: "Mills", zh: "磨坊" }, unit: "percent", measure: "share" },
  { id: "boats", label: { en: "Boats", zh: "船" }, unit: "things", measure: "stock" },
  { id: "ferries", label: { en: "Ferries", zh: "渡船" }, unit: "things", measure: "stock" },
  { id: "rafts", label: { en: "Rafts", zh: "木筏" }, unit: "things", measure: "stock" },
];

const figures: readonly InventedFigure[] = [
  { of: "homes", at: "2010-12", value: 20, qualifier: "about" },
  { of: "homes", at: "2011-12", value: 30 },
  { of: "homes", at: "2012-12", value: 45, qualifier: "nearly" },
  { of: "homes", at: "2015-12", value: 55, qualifier: "more_than" },
  { of: "homes", at: "2016-12", value: 62 },
  { of: "homes", at: "2018-12", value: 40 },
  { of: "homes", at: "2019-12", value: 70, qualifier: "at_most" },
  { of: "homes", at: "2020-12", value: 58 },
  { of: "homes", at: "2020-12", value: 80, reason: "unexplained" },
  { of: "homes", at: "2021-12", value: 75, qualifier: "at_least", status: "forecast" },
  { of: "inns", at: "2012-12", value: 35, qualifier: "about" },
  { of: "inns", at: "2020-12", value: 90, qualifier: "more_than" },
  { of: "inns", at: "2020-12", value: 60, reason: "unit_slip" },
  { of: "mills", at: "2012-12", value: 50, qualifier: "less_than" },
  { of: "mills", at: "2020-12", value: 85 },
  { of: "boats", at: "2020-12", value: 120 },
  { of: "ferries", at: "2020-12", value: 80 },
  { of: "rafts", at: "2020-12", value: 30, qualifier: "about" },
];

const goals = [{ of: "homes", by: "2022-12", set: "2016", value: 95 }];
const land = inventedLand(measures, figures, goals);

const title = { en: "Invented figures, to show the marks", zh: "虚构数字，只为展示标记" };
const head = (id: string) => ({ id: `invented-${id}`, title, subtitle: title, theme: "coverage" });
const row = (id: string, en: string, zh: string) => ({ row: id, label: { en, zh } });
const pair = (label: Localised, from: string, to: string) => ({ label, from, to });
const inns = { en: "Inns", zh: "客栈" };
const mills = { en: "Mills", zh: "磨坊" };
const homes = { en: "Homes", zh: "住户" };
const pairs = [
  pair(homes, "homes@2011-12", "homes@2020-12"),
  pair(inns, "inns@2012-12", "inns@2020-12"),
  pair(mills, "mills@2012-12", "mills@2020-12"),
];
const ends: readonly [Localised, Localised] = [
  { en: "Before", zh: "此前" },
  { en: "After", zh: "此后" },
];

const specs: readonly FigureSpec[] = [
  { kind: "series", ...head("series"), lines: [{ indicator: "homes" }], targetsOf: ["homes"] },
  {
    kind: "multiples",
    ...head("multiples"),
    panels: [
      { label: homes, lines: [{ indicator: "homes" }] },
      { label: inns, lines: [{ indicator: "inns" }] },
      { label: mills, lines: [{ indicator: "mills" }] },
    ],
  },
  {
    kind: "bars",
    ...head("bars"),
    targets: true,
    rows: [
      { every: "homes" },
      row("inns@2020-12~unit_slip", "A slip", "笔误"),
      row("mills@2012-12", "A ceiling", "上限"),
    ],
  },
  { kind: "dumbbell", ...head("dumbbell"), ends, rows: pairs },
  { kind: "slope", ...head("slope"), ends, rows: pairs },
  {
    kind: "strip",
    ...head("strip"),
    strips: [
      {
        label: { en: "Boats", zh: "船" },
        whole: "boats@2020-12",
        parts: [row("ferries@2020-12", "Ferries", "渡船"), row("rafts@2020-12", "Rafts", "木筏")],
        rest: { en: "All else", zh: "其余" },
      },
    ],
  },
  {
    kind: "funnel",
    ...head("funnel"),
    groups: [
      {
        label: { en: "From boats to rafts", zh: "从船到木筏" },
        stages: [
          row("boats@2020-12", "Boats", "船"),
          row("ferries@2020-12", "Ferries", "渡船"),
          row("rafts@2020-12", "Rafts", "木筏"),
        ],
      },
    ],
  },
  {
    kind: "units",
    ...head("units"),
    groups: [
      { label: { en: "Ferries", zh: "渡船" }, rows: ["ferries@2020-12"] },
      { label: { en: "Rafts", zh: "木筏" }, emphasis: "context", rows: ["rafts@2020-12"] },
    ],
  },
  {
    kind: "hundred",
    ...head("hundred"),
    groups: [
      row("homes@2011-12", "As stated", "确数"),
      row("inns@2020-12", "A floor", "下限"),
      row("mills@2012-12", "A ceiling", "上限"),
      row("inns@2020-12~unit_slip", "A slip", "笔误"),
    ],
  },
  {
    kind: "rivals",
    ...head("rivals"),
    rows: [
      { rivalsOf: "homes", at: "2020-12" },
      row("inns@2012-12", "About", "约"),
      row("mills@2012-12", "A ceiling", "上限"),
    ],
  },
];

/** One chart of each kind, with every mark of certainty that can stand in it, of figures that are invented. */
export const inventedFigures: readonly FigureModel[] = specs.map((spec) => resolveFigure(spec, land));
