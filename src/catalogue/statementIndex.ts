import type { Catalogue, Claim, Observation, Target } from "./catalogue.ts";

/** The statements of one thing, in the order of their files. */
export interface Statements {
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly claims: readonly Claim[];
}

/** Grouped once for all: comparing every page and figure with every row would grow with the square of the data. */
export interface CatalogueIndex {
  readonly byIndicator: (id: string) => Statements;
  readonly bySource: (id: string) => Statements;
}

const made = new WeakMap<Catalogue, CatalogueIndex>();

/** All statements by their indicator and by their source; a catalogue never changes, so it is grouped once. */
export function statementIndex(catalogue: Catalogue): CatalogueIndex {
  const index = made.get(catalogue) ?? indexCatalogue(catalogue);
  made.set(catalogue, index);
  return index;
}

function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const byIndicator = grouped(catalogue, ({ indicator }) => indicator.id);
  const bySource = grouped(catalogue, ({ source }) => source.id);
  return { byIndicator, bySource };
}

type KeyOf = (statement: Observation | Target | Claim) => string;

function grouped({ observations, targets, claims }: Catalogue, keyOf: KeyOf): (id: string) => Statements {
  const rows = Map.groupBy(observations.values(), keyOf);
  const goals = Map.groupBy(targets.values(), keyOf);
  const sums = Map.groupBy(claims.values(), keyOf);
  return (id) => ({
    observations: rows.get(id) ?? [],
    targets: goals.get(id) ?? [],
    claims: sums.get(id) ?? [],
  });
}

/** How many statements there are of one thing. */
export function countStatements({ observations, targets, claims }: Statements): number {
  return observations.length + targets.length + claims.length;
}
