import type { PublishedTable } from "./csvText.ts";

/** How one column's cell is taken from a thing of the catalogue. */
export type Columns<T> = Readonly<Record<string, (thing: T) => string>>;

/** A table of things, one row each, with the columns in their order. */
export function table<T>(name: string, columns: Columns<T>, things: readonly T[]): PublishedTable {
  const takers = Object.values(columns);
  return {
    name,
    columns: Object.keys(columns),
    rows: things.map((thing) => takers.map((take) => take(thing))),
  };
}
