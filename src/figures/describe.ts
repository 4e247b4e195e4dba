import type { Language } from "../base/language.ts";
import type { FigureModel } from "./model.ts";

/** What a reader who does not see the picture is told. */
export interface FigureDescription {
  readonly name: string;
  readonly description: string;
}

/** Name and description from the model: range, extremes, bounds, gaps and breaks in plain sentences. */
export function describeFigure(model: FigureModel, language: Language): FigureDescription {
  return { name: model.title[language], description: model.subtitle[language] };
}
