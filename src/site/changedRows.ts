import type { Language } from "../base/language.ts";
import type { CellChange, RowChange, TableChanges } from "../downloads/tableChanges.ts";
import { pageAddress, statementAddress } from "./addresses.ts";
import { catalogue } from "./catalogue.ts";
import { changes as words } from "./messages/changes.ts";
import { sayCount } from "./wording.ts";

/** Where a changed row stands on the site today; undefined where it is gone or has no page. */
export function changedRowAddress({ table, id }: RowChange, language: Language): string | undefined {
  const { observations, targets, claims, indicators, sources } = catalogue;
  const statement = observations.get(id) ?? targets.get(id) ?? claims.get(id);
  if (statement) return statementAddress(language, statement);
  if (table === "indicators" && indicators.has(id)) return pageAddress(language, "indicators", id);
  return table === "sources" && sources.has(id) ? pageAddress(language, "sources", id) : undefined;
}

/** What tells a row that came or went: the figure as printed and whose it is, or else its name or title. */
const telling = ["as_printed", "value", "source", "title", "name_en"];

/** The cells of a change that a reader is shown: all that differ in a row that stayed, the telling ones of another. */
export function tellingCells({ type, cells }: RowChange): readonly CellChange[] {
  if (type === "changed") return cells;
  const told = cells.filter(({ column }) => telling.includes(column));
  return told.length > 0 ? told : cells.slice(0, 1);
}

/** How many columns came or went, where any did, and how many rows came, changed and went, in a sentence or two. */
export function countChanges(
  { columnsAdded, columnsRemoved, rows }: TableChanges,
  language: Language,
): string {
  const columns = columnsAdded.length + columnsRemoved.length;
  const said =
    columns === 0 ? [] : [words.columnCounts[language](columnsAdded.length, columnsRemoved.length)];
  const count = (type: RowChange["type"]) =>
    sayCount(rows.filter((row) => row.type === type).length, language);
  const rowsSaid = words.counts[language](count("added"), count("changed"), count("removed"));
  return [...said, rowsSaid].join(language === "en" ? " " : "");
}
