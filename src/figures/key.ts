import type { Localised } from "../base/language.ts";
import type { Qualifier } from "../base/quantity.ts";
import type { BarRow, DumbbellRow, FigureModel, Reading, SeriesLine } from "./model.ts";

/** The marks of the certainty grammar, in the order of the key. */
export const grammarMarks = [
  "exact",
  "lower",
  "upper",
  "nearly",
  "about",
  "target",
  "disagree",
  "gap",
  "break",
  "forecast",
  "calculated",
] as const;
export type GrammarMark = (typeof grammarMarks)[number];

/** What each mark says, in the words of the key. */
export const grammarWords: Readonly<Record<GrammarMark, Localised>> = {
  exact: { en: "As stated", zh: "原文确数" },
  lower: { en: "More than or at least", zh: "超过、以上" },
  upper: { en: "Less than or at most", zh: "不足、不超过" },
  nearly: { en: "Nearly", zh: "近" },
  about: { en: "About", zh: "约" },
  target: { en: "Target", zh: "目标" },
  disagree: { en: "Another source", zh: "另一来源" },
  gap: { en: "Nothing reported between", zh: "其间未见公布" },
  break: { en: "Break in the measure", zh: "口径中断" },
  forecast: { en: "Forecast", zh: "预测" },
  calculated: { en: "Calculated here", zh: "本站推算" },
};

/** The marks by which each qualifier is drawn. */
const markOf: Readonly<Record<Qualifier, GrammarMark>> = {
  exact: "exact",
  about: "about",
  nearly: "nearly",
  more_than: "lower",
  at_least: "lower",
  less_than: "upper",
  at_most: "upper",
};

/** The marks that occur in the figure and need saying; exact alone needs no key. */
export function figureKey(model: FigureModel): readonly GrammarMark[] {
  const found = new Set(marksIn(model));
  const needed = grammarMarks.filter((mark) => found.has(mark));
  return needed.some((mark) => mark !== "exact") ? needed.filter((mark) => mark !== "exact") : [];
}

function marksIn(model: FigureModel): readonly GrammarMark[] {
  switch (model.kind) {
    case "series":
      return [
        ...model.lines.flatMap(marksOfLine),
        ...model.targets.map(() => "target" as const),
        ...model.breaks.map(() => "break" as const),
      ];
    case "spark":
      return marksOfLine(model.line);
    case "bars":
      return model.rows.flatMap(marksOfRow);
    case "units":
      return model.groups.flatMap(({ reading }) => marksOfReading(reading));
    case "dumbbell":
      return model.rows.flatMap(marksOfPair);
  }
}

function marksOfLine({ points, links }: SeriesLine): readonly GrammarMark[] {
  const gaps = links.filter((link) => link === "dotted").map(() => "gap" as const);
  return [...points.flatMap(({ reading }) => marksOfReading(reading)), ...gaps];
}

function marksOfReading({ quantity, forecast, rivals }: Reading): readonly GrammarMark[] {
  const own: GrammarMark[] = [markOf[quantity.qualifier]];
  if (forecast) own.push("forecast");
  return rivals.length > 0 ? [...own, "disagree", ...rivals.flatMap(marksOfReading)] : own;
}

function marksOfRow({ bar, targets, breakBefore }: BarRow): readonly GrammarMark[] {
  const out: GrammarMark[] = targets.map(() => "target");
  if (breakBefore !== undefined) out.push("break");
  if (bar?.type === "calculated") out.push("calculated");
  return bar?.type === "reported" ? [...out, ...marksOfReading(bar.reading)] : out;
}

// The two ends of a dumbbell have a key of their own; only inexact ends need the grammar's.
function marksOfPair({ first, second }: DumbbellRow): readonly GrammarMark[] {
  return [first, second].flatMap((end): readonly GrammarMark[] => {
    if (end?.type !== "reported") return [];
    return end.rivals.length > 0
      ? [markOf[end.quantity.qualifier], "disagree"]
      : [markOf[end.quantity.qualifier]];
  });
}
