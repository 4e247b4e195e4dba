import { parseCsv } from "../catalogue/csv.ts";
import { csvText } from "./csvText.ts";
import type { PublishedTable } from "./csvText.ts";
import { diffTables } from "./tableChanges.ts";
import type { RowChange, TableChanges } from "./tableChanges.ts";
import { steps } from "./version.ts";
import type { Step } from "./version.ts";

/** A file of a release, by its name in the release's folder. */
export interface ReleaseFile {
  readonly name: string;
  readonly text: string;
}

/** The tables of a release, read back from its frozen CSV files. */
export function readTables(files: readonly ReleaseFile[]): readonly PublishedTable[] {
  return files
    .filter(({ name }) => name.endsWith(".csv"))
    .map(({ name, text }) => {
      const { header, rows } = parseCsv(name, text);
      return {
        name: name.replace(/\.csv$/, ""),
        columns: header?.cells ?? [],
        rows: rows.map(({ cells }) => cells),
      };
    });
}

/** The frozen CSV files of a release. */
export function tableFiles(tables: readonly PublishedTable[]): readonly ReleaseFile[] {
  return tables.map((table) => ({ name: `${table.name}.csv`, text: csvText(table) }));
}

/** What has changed since the last release, and the smallest step of the version that says so honestly. */
export interface ReleaseChanges extends TableChanges {
  /** Undefined where nothing has changed. */
  readonly step: Step | undefined;
}

/** Compares the tables of the last release with those of the next. */
export function releaseChanges(
  before: readonly PublishedTable[],
  after: readonly PublishedTable[],
): ReleaseChanges {
  const changes = diffTables(before, after);
  return { ...changes, step: smallestStep(changes, after) };
}

function smallestStep(
  { columnsAdded, columnsRemoved, rows }: TableChanges,
  after: readonly PublishedTable[],
): Step | undefined {
  const found = new Set<Step>(rows.map((row) => stepOf(row, after)));
  if (columnsRemoved.length > 0) found.add("major");
  if (columnsAdded.length > 0) found.add("minor");
  return steps.findLast((step) => found.has(step));
}

/** An id is a promise: a link to a row that is gone is broken, unless the row only took another id. */
function stepOf(row: RowChange, after: readonly PublishedTable[]): Step {
  if (row.type === "changed") return "patch";
  return row.type === "added" || hasMoved(row, after) ? "minor" : "major";
}

const identity = ["indicator", "period", "source", "as_printed"];

/** Does the same figure of the same source still stand there under another id, because another row is in use now? */
function hasMoved({ table, cells }: RowChange, after: readonly PublishedTable[]): boolean {
  const now = after.find(({ name }) => name === table);
  const was = new Map(cells.map(({ column, before }) => [column, before]));
  const indexes = identity.map((column) => now?.columns.indexOf(column) ?? -1);
  if (!now || indexes.includes(-1)) return false;
  return now.rows.some((row) => identity.every((column, at) => row[indexes[at] ?? -1] === was.get(column)));
}
