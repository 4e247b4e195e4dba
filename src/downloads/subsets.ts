import type { Localised } from "../base/language.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { PublishedTable } from "./csvText.ts";

/** The statements of one theme, indicator or source, as tables of their own. */
export interface Subset {
  readonly folder: "themes" | "indicators" | "sources";
  readonly id: string;
  readonly title: Localised;
  readonly tables: readonly PublishedTable[];
}

/** The published tables of statements cut by theme, by indicator and by source. */
export function subsets(catalogue: Catalogue, tables: readonly PublishedTable[]): readonly Subset[] {
  const { themes, indicators, sources } = catalogue;
  const byTheme = cut(tables, "theme");
  const byIndicator = cut(tables, "indicator");
  const bySource = cut(tables, "source");
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

const statementTables = new Set(["observations", "targets", "claims"]);

/** Observations always, so that every address answers; targets and claims where there are any. */
function cut(tables: readonly PublishedTable[], column: string): (id: string) => readonly PublishedTable[] {
  const groups = tables
    .filter(({ name }) => statementTables.has(name))
    .map((table) => {
      const at = table.columns.indexOf(column);
      return { table, rows: Map.groupBy(table.rows, (row) => row[at] ?? "") };
    });
  return (id) =>
    groups
      .filter(({ table, rows }) => table.name === "observations" || rows.has(id))
      .map(({ table, rows }) => ({ ...table, rows: rows.get(id) ?? [] }));
}

/** The path of a subset's table under `data/`: `themes/coverage.csv`, `themes/coverage.targets.csv`. */
export function subsetPath({ folder, id }: Pick<Subset, "folder" | "id">, table: string): string {
  return table === "observations" ? `${folder}/${id}.csv` : `${folder}/${id}.${table}.csv`;
}
