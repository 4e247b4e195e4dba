import { parsePeriod } from "../base/period.ts";
import { cell } from "./csv.ts";
import type { CsvRow } from "./csv.ts";
import type { TableKind } from "./layout.ts";

/** Where each indicator stands in its file. */
export type IndicatorOrder = ReadonlyMap<string, number>;

type Key = readonly (number | string)[];

/** Rows by indicator, then period, then the one in use first; rows that are equal in this stay in their order. */
export function sortRows(rows: readonly CsvRow[], kind: TableKind, order: IndicatorOrder): readonly CsvRow[] {
  const keyed = rows.map((row) => ({ row, key: keyOf[kind](row, order) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ row }) => row);
}

const keyOf: Readonly<Record<TableKind, (row: CsvRow, order: IndicatorOrder) => Key>> = {
  observations: (row, order) => [
    indicatorPlace(cell(row, "indicator"), order),
    ...periodKey(cell(row, "period")),
    cell(row, "use") === "yes" ? 0 : 1,
  ],
  targets: (row, order) => [
    indicatorPlace(cell(row, "indicator"), order),
    ...periodKey(cell(row, "for_period")),
    ...periodKey(cell(row, "set_on")),
  ],
  claims: (row, order) => {
    const [indicator = "", period = ""] = cell(row, "of").split(/[@~]/);
    return [indicatorPlace(indicator, order), ...periodKey(period)];
  },
  events: (row) => periodKey(cell(row, "date")),
};

function indicatorPlace(id: string, order: IndicatorOrder): number {
  return order.get(id) ?? Number.MAX_SAFE_INTEGER;
}

/** What ends earlier stands first; of two that end together, the one that begins earlier. */
function periodKey(text: string): Key {
  const period = parsePeriod(text);
  return period ? [period.end, period.start] : ["9999", text];
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? part;
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}
