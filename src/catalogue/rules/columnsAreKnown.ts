import type { Localised } from "../../base/language.ts";
import type { Problem } from "../../base/problem.ts";
import { didYouMean } from "../../base/suggestion.ts";
import { cellPlaceAt, rowPlace } from "../csv.ts";
import type { CsvRow, CsvTable } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { columnsOf } from "../layout.ts";
import type { TableKind } from "../layout.ts";
import { problem, wordList } from "../problem.ts";
import { tableSeparator } from "./commasSeparateCells.ts";

const rule = "columns-are-known";

/** A table has exactly the columns of its kind, in any order. */
export function* columnsAreKnown({ files }: Draft): Iterable<Problem> {
  for (const { table } of files) {
    if (!table?.header) continue;
    const expected = columnsOf[table.kind];
    if (tableSeparator(table) !== undefined) continue;
    const other = otherTable(table.header, expected);
    if (hasTitleLine(table, expected)) yield titleLine(table.header);
    else if (other !== undefined) yield headerOf(other, table.header);
    else if (namesNothing(table.header, expected)) yield noHeader(table.header, expected);
    else yield* checkHeader(table, table.header, expected);
  }
}

function hasTitleLine(table: CsvTable, expected: readonly string[]): boolean {
  const second = table.rows[0]?.cells ?? [];
  const known = (cells: readonly string[]): number =>
    cells.filter((name) => expected.includes(name.trim())).length;
  return known(table.header?.cells ?? []) === 0 && known(second) > 1;
}

/** The kind of table whose columns a header names in place of its own. */
function otherTable({ cells }: CsvRow, expected: readonly string[]): TableKind | undefined {
  const names = new Set(cells.map((name) => name.trim()).filter(Boolean));
  const kinds = Object.keys(columnsOf) as TableKind[];
  return kinds.find(
    (kind) =>
      columnsOf[kind].length === names.size &&
      columnsOf[kind].every((name) => names.has(name)) &&
      !expected.every((name) => names.has(name)),
  );
}

function headerOf(kind: TableKind, header: CsvRow): Problem {
  return problem(
    rule,
    rowPlace(header),
    { en: `These are the columns of ${kind}.csv.`, zh: `这些是 ${kind}.csv 的列。` },
    { en: `Save this table as ${kind}.csv.`, zh: `将此表另存为 ${kind}.csv。` },
  );
}

/** Is there not one name that is, or is meant to be, that of a column? */
function namesNothing({ cells }: CsvRow, expected: readonly string[]): boolean {
  const columns = new Set(expected);
  return cells.every((name) => meantColumn(name, columns) === undefined);
}

function noHeader(header: CsvRow, expected: readonly string[]): Problem {
  const list = expected.join(",");
  return problem(
    rule,
    rowPlace(header),
    { en: "The line with the names of the columns is missing.", zh: "缺少列名所在的表头行。" },
    { en: `Write it as the first line: ${list}`, zh: `在首行写：${list}` },
  );
}

function titleLine(header: CsvRow): Problem {
  return problem(
    rule,
    rowPlace(header),
    { en: "A line stands above the names of the columns.", zh: "列名之上多了一行。" },
    {
      en: "Delete that line: the file begins with the names of the columns.",
      zh: "删去该行：文件第一行应为列名。",
    },
  );
}

function* checkHeader(table: CsvTable, header: CsvRow, expected: readonly string[]): Iterable<Problem> {
  const absent = new Set<string>(expected.filter((name) => !table.columns.has(name)));
  const strange = [...header.cells.entries()].filter(
    ([index, name]) => !expected.includes(name.trim()) && !isEmptyColumn(table, index, name.trim()),
  );
  // One name too many and one too few are one name changed, however little they have in common.
  const [only] = strange.length === 1 && absent.size === 1 ? absent : [];
  for (const [index, name] of strange) {
    const meant = only ?? meantColumn(name, absent);
    if (meant !== undefined) absent.delete(meant);
    yield problem(rule, cellPlaceAt(header, index), unknownColumn(name.trim()), whatToDo(meant, expected));
  }
  for (const name of absent) yield missingColumn(header, name);
}

/** The absent column that a name stands for: written otherwise, or misspelt. */
function meantColumn(name: string, absent: ReadonlySet<string>): string | undefined {
  const plain = name
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  return absent.has(plain) ? plain : didYouMean(plain, absent);
}

function isEmptyColumn(table: CsvTable, index: number, name: string): boolean {
  return name === "" && table.rows.every((row) => (row.cells[index] ?? "").trim() === "");
}

function unknownColumn(name: string): Localised {
  if (name === "") return { en: "A column with values has no name.", zh: "有内容的一列没有列名。" };
  return { en: `There is no column "${name}" in this table.`, zh: `此表没有名为“${name}”的列。` };
}

function whatToDo(meant: string | undefined, expected: readonly string[]): Localised {
  if (meant !== undefined)
    return {
      en: `Name it "${meant}", letter for letter.`,
      zh: `列名改为“${meant}”，大小写、半角全角均须一致。`,
    };
  const list = wordList(expected);
  return {
    en: `Delete the column, or give it one of these names: ${list.en}.`,
    zh: `删去此列，或改用以下列名之一：${list.zh}。`,
  };
}

function missingColumn(header: CsvRow, name: string): Problem {
  return problem(
    rule,
    rowPlace(header),
    { en: `The column "${name}" is missing.`, zh: `缺少“${name}”列。` },
    {
      en: "Add a column with this name in the first line; data/README.md says what its cells hold.",
      zh: "添加一列，在第一行写此列名；各格的填法见 data/README.md。",
    },
  );
}
