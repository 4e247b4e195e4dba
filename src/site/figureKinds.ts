import type { Language } from "../base/language.ts";
import {
  figureKey,
  type FigureModel,
  type GrammarMark,
  grammarMarks,
  resolveFigure,
} from "../figures/index.ts";
import { ownFigures } from "./cards.ts";
import { catalogue } from "./catalogue.ts";
import { figureKinds } from "./messages/figures.ts";

type Kind = FigureModel["kind"];

/** The name of a kind of chart. */
export function kindName(kind: Kind, language: Language): string {
  return figureKinds.get(kind)?.[language] ?? kind;
}

/** The kinds in the order of the gallery. */
export function kindsInOrder(kinds: Iterable<Kind>): readonly Kind[] {
  const order = [...figureKinds.keys()];
  const placeOf = (kind: Kind) => order.indexOf(kind) + (order.includes(kind) ? 0 : order.length + 1);
  return [...kinds].toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** One mark of the certainty grammar, and the charts of each kind in which it stands. */
export interface MarkRow {
  readonly mark: GrammarMark;
  readonly figures: ReadonlyMap<Kind, readonly FigureModel[]>;
}

/** Every mark with the charts that show it; a chart of exact figures alone shows what is exact. */
export function markRows(): readonly MarkRow[] {
  const models = ownFigures.map((spec) => resolveFigure(spec, catalogue));
  const marks = new Map(models.map((model) => [model, figureKey(model)]));
  const shows = (model: FigureModel, mark: GrammarMark) => {
    const key = marks.get(model) ?? [];
    return mark === "exact" ? key.length === 0 : key.includes(mark);
  };
  return grammarMarks.map((mark) => {
    const found = models.filter((model) => shows(model, mark));
    return { mark, figures: Map.groupBy(found, ({ kind }) => kind) };
  });
}
