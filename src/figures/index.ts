export { describeFigure } from "./describe.ts";
export { indicatorFigure, sparkFor } from "./indicatorFigure.ts";
export { type GrammarMark, grammarMarks, grammarWords } from "./grammar.ts";
export { figureKey } from "./key.ts";
export type { FigureModel } from "./model.ts";
export { resolveFigure } from "./resolve.ts";
export type { FigureSpec } from "./spec.ts";
export { figureSpecs } from "./specs/index.ts";
export { figureTable, type FigureTable } from "./table.ts";
