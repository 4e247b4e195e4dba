import { cell, parseCsv } from "./csv.ts";
import { decode } from "./decode.ts";
import type { SourceFile } from "./sourceFile.ts";

/** The printed characters of the last release. */
export interface ReleasedPrints {
  readonly version: string;
  /** By everything else that a row says: see `printKey`. */
  readonly prints: ReadonlyMap<string, readonly string[]>;
}

const shared = ["source", "locator", "qualifier", "note_en", "note_zh"];
const columns = {
  observations: ["indicator", "period", ...shared],
  targets: ["indicator", "for_period", "set_on", ...shared],
  claims: ["id", "kind", ...shared],
} as const;

export type ReleasedTable = keyof typeof columns;

/** All that a row says but for its printed characters. */
export function printKey(table: ReleasedTable, read: (column: string) => string): string {
  return [table, Number(read("value")), ...columns[table].map(read)].join("\u0000");
}

/** What the last release printed; undefined where there is none among the files. */
export function releasedPrints(files: readonly SourceFile[]): ReleasedPrints | undefined {
  const released = files.flatMap((file) => {
    const [, version, table] = /^data\/releases\/(\d+\.\d+\.\d+)\/(\w+)\.csv$/.exec(file.path) ?? [];
    return version !== undefined && isStated(table) ? [{ file, version, table }] : [];
  });
  const newest = released
    .map(({ version }) => version)
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .at(-1);
  if (newest === undefined) return undefined;
  const tables = released.filter(({ version }) => version === newest);
  const rows = tables.flatMap(({ file, table }) => rowsOf(file, table));
  const prints = new Map(
    [...Map.groupBy(rows, ({ key }) => key)].map(([key, same]) => [key, same.map(({ printed }) => printed)]),
  );
  return { version: newest, prints };
}

function isStated(table: string | undefined): table is ReleasedTable {
  return table !== undefined && Object.hasOwn(columns, table);
}

function rowsOf(
  file: SourceFile,
  table: ReleasedTable,
): readonly { readonly key: string; readonly printed: string }[] {
  return parseCsv(file.path, decode(file).text ?? "").rows.map((row) => ({
    key: printKey(table, (column) => cell(row, column)),
    printed: cell(row, "as_printed"),
  }));
}
