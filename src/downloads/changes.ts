import type { Catalogue } from "../catalogue/catalogue.ts";
import { diffTables } from "./tableChanges.ts";
import type { CellChange, RowChange } from "./tableChanges.ts";
import { publishedTables } from "./tables.ts";

/** What a change of the data does to the figures and to what is said of them. */
export interface CatalogueChanges {
  readonly added: readonly RowChange[];
  readonly removed: readonly RowChange[];
  /** Another number than before. */
  readonly revised: readonly RowChange[];
  /** The same number, but more or less firmly stated. */
  readonly requalified: readonly RowChange[];
  /** The same figure with another description: source, printed form, note, definition … */
  readonly described: readonly RowChange[];
  /** Claims, targets and agreements that come out otherwise. */
  readonly verdicts: readonly VerdictChange[];
}

export interface VerdictChange {
  readonly of: "claim" | "target" | "agreement";
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** What two states of the catalogue differ in, row by row. */
export function diffCatalogues(before: Catalogue, after: Catalogue): CatalogueChanges {
  const { rows } = diffTables(publishedTables(before), publishedTables(after));
  const changed = rows.filter(({ type }) => type === "changed");
  const of = (kind: Kind): readonly RowChange[] => changed.filter((row) => kindOf(row) === kind);
  return {
    added: rows.filter(({ type }) => type === "added"),
    removed: rows.filter(({ type }) => type === "removed"),
    revised: of("revised"),
    requalified: of("requalified"),
    described: of("described"),
    verdicts: changed.flatMap(verdictChange),
  };
}

/** Whether nothing that is published differs. */
export function isUnchanged(changes: CatalogueChanges): boolean {
  return Object.values(changes).every((list: readonly unknown[]) => list.length === 0);
}

type Kind = "revised" | "requalified" | "described" | "judged";

// Computed from other rows: they follow from a change that is told where it was made.
const computed = [
  "verdict",
  "agrees",
  "outcome",
  "outcome_row",
  "recomputed",
  "recomputed_lower",
  "recomputed_upper",
];

function kindOf({ cells }: RowChange): Kind {
  const columns = new Set(cells.map(({ column }) => column));
  if (columns.has("value")) return "revised";
  if (["qualifier", "lower", "upper"].some((column) => columns.has(column))) return "requalified";
  return cells.every(({ column }) => computed.includes(column)) ? "judged" : "described";
}

const verdictColumns = { verdict: "claim", outcome: "target", agrees: "agreement" } as const;

function verdictChange({ id, cells }: RowChange): readonly VerdictChange[] {
  return cells.flatMap(({ column, before, after }: CellChange) => {
    const of = Object.hasOwn(verdictColumns, column)
      ? verdictColumns[column as keyof typeof verdictColumns]
      : undefined;
    return of ? [{ of, id, before, after }] : [];
  });
}
