import type { Language } from "../base/language.ts";
import type { Catalogue, Claim, Observation, Target } from "../catalogue/catalogue.ts";
import type { FigureTable } from "../figures/index.ts";

/** The offices whose figures a chart draws, each once, in the order in which they come. */
export function figureOffices(
  { rows }: FigureTable,
  { sources }: Catalogue,
  language: Language,
): readonly string[] {
  const names = rows.flatMap(({ source }) => {
    const found = source && sources.get(source.id);
    return found ? (found.issuer ?? found.publisher)[language].split(/[;；]\s*/) : [];
  });
  return [...new Set(names)];
}

/** The indicators whose rows a chart draws. */
export function figureIndicators(table: FigureTable, catalogue: Catalogue): readonly string[] {
  return [...new Set(figureStatements(table, catalogue).map(({ indicator }) => indicator.id))];
}

/** The statements that a chart draws. */
export function figureStatements(
  { rows }: FigureTable,
  { observations, targets, claims }: Catalogue,
): readonly (Observation | Target | Claim)[] {
  return rows.flatMap(({ row = "" }) => observations.get(row) ?? targets.get(row) ?? claims.get(row) ?? []);
}
