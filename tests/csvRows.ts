import Papa from "papaparse";
import { expect } from "vitest";

/** A row of a table by the names of its columns. */
export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a CSV file, read by a parser that is not its writer's; the test fails where that parser finds a fault. */
export function csvRows(text: string): readonly CsvRow[] {
  const { data, errors } = Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}
