import type { Localised } from "../../base/language.ts";
import { type FigureModel, type FigureSpec, resolveFigure } from "../../figures/index.ts";
import { inventedLand } from "./land.ts";
import { statements } from "./statements.ts";

const land = inventedLand(statements);

const title = { en: "Invented figures, to show the marks", zh: "虚构数字，只为展示标记" };
const head = (id: string) => ({ id: `invented-${id}`, title, subtitle: title, theme: "coverage" });
const row = (id: string, en: string, zh: string) => ({ row: id, label: { en, zh } });
const pair = (label: Localised, from: string, to: string) => ({ label, from, to });
const strip = (en: string, zh: string, part: string, partEn: string, partZh: string) => ({
  label: { en, zh },
  whole: "boats@2020-12",
  parts: [row(`${part}@2020-12`, partEn, partZh)],
  rest: { en: "All else", zh: "其余" },
});
const papers = {
  document: { en: "The Gazette", zh: "官报" },
  translation: { en: "The Traveller", zh: "旅人报" },
  repeat: { en: "The Herald", zh: "先驱报" },
};
const step = (stage: keyof typeof papers, id: string, en?: string, zh?: string) => ({
  stage,
  row: id,
  label: papers[stage],
  ...(en === undefined || zh === undefined ? {} : { lost: { en, zh } }),
});
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
      { impliedBefore: "mills@2020-12", label: { en: "Implied", zh: "推算" } },
    ],
  },
  { kind: "dumbbell", ...head("dumbbell"), ends, rows: pairs },
  {
    kind: "dumbbell",
    ...head("growth"),
    ends: [
      { en: "Growth as printed", zh: "公布的增速" },
      { en: "By the levels", zh: "按数额推算" },
    ],
    rows: { growthOf: "ferries" },
  },
  { kind: "slope", ...head("slope"), ends, rows: pairs },
  {
    kind: "strip",
    ...head("strip"),
    strips: [
      strip("Boats", "船", "rafts", "Rafts", "木筏"),
      strip("Boats again", "还是船", "canoes", "Canoes", "独木舟"),
      strip("And again", "又是船", "tugs", "Tugs", "拖船"),
      strip("Once more", "仍是船", "kayaks", "Kayaks", "皮艇"),
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
      {
        label: { en: "From canoes to tugs", zh: "从独木舟到拖船" },
        stages: [
          row("canoes@2020-12", "Canoes", "独木舟"),
          row("kayaks@2020-12", "Kayaks", "皮艇"),
          row("tugs@2020-12", "Tugs", "拖船"),
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
      { label: { en: "Canoes", zh: "独木舟" }, rows: ["canoes@2020-12"] },
      { label: { en: "Tugs", zh: "拖船" }, rows: ["tugs@2020-12"] },
      { label: { en: "Kayaks", zh: "皮艇" }, rows: ["kayaks@2020-12"] },
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
      row("inns@2020-12", "A floor", "下限"),
      row("homes@2012-12", "Nearly", "近"),
      row("mills@2012-12", "A ceiling", "上限"),
      { impliedBefore: "mills@2020-12", label: { en: "Implied", zh: "推算" } },
    ],
  },
  {
    kind: "timeline",
    ...head("timeline"),
    chart: { lines: [{ indicator: "homes" }], targetsOf: ["homes"] },
    years: [2010, 2023],
    lanes: [
      {
        label: { en: "Events", zh: "事件" },
        events: [
          { event: "launch", label: { en: "A day", zh: "某日" } },
          { event: "survey", label: { en: "A month", zh: "某月" } },
          { event: "feast", label: { en: "A year", zh: "某年" } },
        ],
      },
    ],
  },
  {
    kind: "decay",
    ...head("decay"),
    paths: [
      {
        label: inns,
        steps: [
          step("document", "inns@2020-12"),
          step("translation", "inns@2020-12~translation", "“more than” is gone", "“超过”不见了"),
          step("repeat", "inns@2020-12~unit_slip", "another number", "换了数"),
        ],
      },
      {
        label: mills,
        steps: [
          step("document", "mills@2012-12"),
          step("translation", "mills@2012-12~translation", "“under” is gone", "“不到”不见了"),
        ],
      },
      {
        label: homes,
        steps: [
          step("document", "homes@2012-12"),
          step("repeat", "homes@2012-12~translation", "“nearly” is gone", "“近”不见了"),
        ],
      },
    ],
  },
];

/** One chart of each kind, with every mark of certainty that can stand in it, of figures that are invented. */
export const inventedFigures: readonly FigureModel[] = specs.map((spec) => resolveFigure(spec, land));
