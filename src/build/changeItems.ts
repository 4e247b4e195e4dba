import type { Language } from "../base/language.ts";
import { formatQuantity } from "../base/numbers.ts";
import type { Catalogue, Claim, Observation, Target } from "../catalogue/catalogue.ts";
import type { CatalogueChanges } from "../downloads/changes.ts";
import type { RowChange } from "../downloads/tableChanges.ts";
import { changeWords, verdictNames } from "./changeWords.ts";
import type { Showing } from "./whereShown.ts";

/** One change as it is told: the row, what became of it, where readers meet it. */
export interface ChangeItem {
  readonly id: string;
  readonly text: string;
  readonly shown: Showing;
}

/** One state of the data, and where it is shown. */
export interface Side {
  readonly catalogue: Catalogue;
  readonly shown: (id: string) => Showing;
}

/** Every change in words, by group; a row that is gone is shown where it was. */
export function changeItems(
  changes: CatalogueChanges,
  before: Side,
  after: Side,
  language: Language,
): Readonly<Record<keyof CatalogueChanges, readonly ChangeItem[]>> {
  const row = (change: RowChange): ChangeItem => ({
    id: change.id,
    text: rowText(change, before.catalogue, after.catalogue, language),
    shown: (change.type === "removed" ? before : after).shown(change.id),
  });
  return {
    added: changes.added.map(row),
    removed: changes.removed.map(row),
    revised: changes.revised.map(row),
    requalified: changes.requalified.map(row),
    described: changes.described.map(row),
    verdicts: changes.verdicts.map(({ of, id, before: old, after: fresh }) => ({
      id,
      text: `${verdictNames[of][language]}: ${old || "–"} → ${fresh || "–"}`,
      shown: after.shown(id),
    })),
  };
}

function rowText(change: RowChange, before: Catalogue, after: Catalogue, language: Language): string {
  const [old, fresh] = [figureOf(change.id, before, language), figureOf(change.id, after, language)];
  if (change.type === "added") return fresh ?? nameOf(change, "after", language);
  if (change.type === "removed") return old ?? nameOf(change, "before", language);
  if (old !== fresh) return `${old ?? "–"} → ${fresh ?? "–"}`;
  return change.cells
    .map((cell) => `${cell.column}: ${cell.before || "–"} → ${cell.after || "–"}`)
    .join("; ");
}

/** What is no figure goes by its name or title. */
function nameOf({ table, cells }: RowChange, side: "before" | "after", language: Language): string {
  const name = cells.find(({ column }) => column === `name_${language}` || column === `title_${language}`);
  return name ? `${name[side]} (${table})` : table;
}

function figureOf(id: string, catalogue: Catalogue, language: Language): string | undefined {
  const statement = catalogue.observations.get(id) ?? catalogue.targets.get(id) ?? catalogue.claims.get(id);
  if (!statement) return undefined;
  const figure = statement.quantity && formatQuantity(statement.quantity, unitOf(statement), language);
  return `${figure ?? changeWords.noFigure[language]} (${statement.printed || "–"}, ${statement.source.id})`;
}

function unitOf(statement: Observation | Target | Claim) {
  return "unit" in statement ? statement.unit : statement.indicator.unit;
}
