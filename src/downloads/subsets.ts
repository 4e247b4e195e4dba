import type { Localised } from "../base/language.ts";
import type { Catalogue, Claim, Observation, Target } from "../catalogue/catalogue.ts";
import type { PublishedTable } from "./csvText.ts";
import { claimTable, observationTable, targetTable } from "./tables.ts";

/** The statements of one theme, indicator or source, as tables of their own. */
export interface Subset {
  readonly folder: "themes" | "indicators" | "sources";
  readonly id: string;
  readonly title: Localised;
  readonly tables: readonly PublishedTable[];
}

type Statement = Observation | Target | Claim;

/** The data set cut by theme, by indicator and by source. */
export function subsets(catalogue: Catalogue): readonly Subset[] {
  const { themes, indicators, sources } = catalogue;
  const byTheme = cut(catalogue, ({ indicator }) => indicator.theme);
  const byIndicator = cut(catalogue, ({ indicator }) => indicator.id);
  const bySource = cut(catalogue, ({ source }) => source.id);
  return [
    ...themes.map(({ id, name }): Subset => ({ folder: "themes", id, title: name, tables: byTheme(id) })),
    ...[...indicators.values()].map(({ id, name }): Subset => ({
      folder: "indicators",
      id,
      title: name,
      tables: byIndicator(id),
    })),
    ...[...sources.values()].map(({ id, title }): Subset => ({
      folder: "sources",
      id,
      title,
      tables: bySource(id),
    })),
  ];
}

/** Observations always, so that every address answers; targets and claims where there are any. */
function cut(
  catalogue: Catalogue,
  keyOf: (statement: Statement) => string,
): (id: string) => readonly PublishedTable[] {
  const observations = Map.groupBy(catalogue.observations.values(), keyOf);
  const targets = Map.groupBy(catalogue.targets.values(), keyOf);
  const claims = Map.groupBy(catalogue.claims.values(), keyOf);
  return (id) => [
    observationTable(observations.get(id) ?? []),
    ...(targets.has(id) ? [targetTable(targets.get(id) ?? [])] : []),
    ...(claims.has(id) ? [claimTable(claims.get(id) ?? [])] : []),
  ];
}

/** The path of a subset's table under `data/`: `themes/coverage.csv`, `themes/coverage.targets.csv`. */
export function subsetPath({ folder, id }: Pick<Subset, "folder" | "id">, table: string): string {
  return table === "observations" ? `${folder}/${id}.csv` : `${folder}/${id}.${table}.csv`;
}
