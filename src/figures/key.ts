import { type GrammarMark, grammarMarks, markOf, marksOfReading } from "./grammar.ts";
import { marksOfDecay } from "./kinds/decayWords.ts";
import { marksOfStrips } from "./kinds/stripWords.ts";
import { marksOfFunnel } from "./kinds/funnelWords.ts";
import { marksOfRivals } from "./kinds/rivalsWords.ts";
import { marksOfSlope } from "./kinds/slopeWords.ts";
import { marksOfMultiples } from "./kinds/multiplesWords.ts";
import type { BarRow, DumbbellRow, FigureModel, SeriesLine } from "./model.ts";

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
    case "hundred":
      return model.groups.flatMap(({ reading }) => marksOfReading(reading));
    case "decay":
      return marksOfDecay(model);
    case "timeline":
      return marksIn(model.series);
    case "strip":
      return marksOfStrips(model);
    case "funnel":
      return marksOfFunnel(model);
    case "rivals":
      return marksOfRivals(model);
    case "slope":
      return marksOfSlope(model);
    case "multiples":
      return marksOfMultiples(model);
    case "dumbbell":
      return model.rows.flatMap(marksOfPair);
  }
}

function marksOfLine({ points, links }: SeriesLine): readonly GrammarMark[] {
  const gaps = links.filter((link) => link === "dotted").map(() => "gap" as const);
  return [...points.flatMap(({ reading }) => marksOfReading(reading)), ...gaps];
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
    const forecast = "status" in end.statement && end.statement.status === "forecast";
    return [
      markOf[end.quantity.qualifier],
      ...(forecast ? (["forecast"] as const) : []),
      ...(end.rivals.length > 0 ? (["disagree"] as const) : []),
    ];
  });
}
