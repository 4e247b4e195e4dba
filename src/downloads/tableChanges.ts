import type { PublishedTable } from "./csvText.ts";

/** What became of one row between two states of a table. */
export interface RowChange {
  readonly table: string;
  readonly id: string;
  readonly type: "added" | "removed" | "changed";
  /** Every cell that differs; for a row that is new or gone, every cell that is filled. */
  readonly cells: readonly CellChange[];
}

export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What became of the tables themselves and of their rows; `table.column` where a column came or went. */
export interface TableChanges {
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  readonly rows: readonly RowChange[];
}

/** What differs between two sets of tables, value by value; each row is known by its `id`. */
export function diffTables(
  before: readonly PublishedTable[],
  after: readonly PublishedTable[],
): TableChanges {
  const names = [...new Set([...after, ...before].map(({ name }) => name))];
  const pairs = names.map((name) => [named(before, name), named(after, name)] as const);
  return {
    columnsAdded: pairs.flatMap(([old, fresh]) => columnsOnlyIn(fresh, old)),
    columnsRemoved: pairs.flatMap(([old, fresh]) => columnsOnlyIn(old, fresh)),
    rows: pairs.flatMap(([old, fresh]) => diffRows(old, fresh)),
  };
}

function named(tables: readonly PublishedTable[], name: string): PublishedTable {
  return tables.find((table) => table.name === name) ?? { name, columns: [], rows: [] };
}

function columnsOnlyIn(table: PublishedTable, other: PublishedTable): readonly string[] {
  return table.columns
    .filter((column) => !other.columns.includes(column))
    .map((column) => `${table.name}.${column}`);
}

type Row = ReadonlyMap<string, string>;

function diffRows(before: PublishedTable, after: PublishedTable): readonly RowChange[] {
  const [old, fresh] = [rowsById(before), rowsById(after)];
  const ids = [...new Set([...fresh.keys(), ...old.keys()])];
  // A column that came or went is told once, not again in every row.
  const shared = after.columns.filter((column) => before.columns.includes(column));
  return ids.flatMap((id) => diffRow(after.name, id, old.get(id), fresh.get(id), shared) ?? []);
}

function rowsById({ columns, rows }: PublishedTable): ReadonlyMap<string, Row> {
  const all = rows.map((cells): Row => new Map(columns.map((column, index) => [column, cells[index] ?? ""])));
  return new Map(all.map((row) => [row.get("id") ?? "", row]));
}

function diffRow(
  table: string,
  id: string,
  before: Row | undefined,
  after: Row | undefined,
  shared: readonly string[],
): RowChange | undefined {
  const type = before ? (after ? "changed" : "removed") : "added";
  const columns = before && after ? shared : [...((after ?? before)?.keys() ?? [])];
  const cells = columns
    .map((column) => ({ column, before: before?.get(column) ?? "", after: after?.get(column) ?? "" }))
    .filter((cell) => cell.before !== cell.after);
  return cells.length > 0 ? { table, id, type, cells } : undefined;
}
