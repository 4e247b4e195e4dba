import type { Localised } from "../../base/language.ts";
import type { Problem } from "../../base/problem.ts";
import { didYouMean } from "../../base/suggestion.ts";
import { cellPlaceAt, rowPlace } from "../csv.ts";
import type { CsvRow, CsvTable } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { columnsOf } from "../layout.ts";
import { problem, wordList } from "../problem.ts";
import { otherSeparator } from "./commasSeparateCells.ts";

const rule = "columns-are-known";

/** A table has exactly the columns of its kind, in any order. */
export function* columnsAreKnown({ files }: Draft): Iterable<Problem> {
  for (const { table } of files) {
    if (!table?.header) continue;
    const expected = columnsOf[table.kind];
    if (otherSeparator(table.text.split("\n", 1)[0] ?? "", expected) !== undefined) continue;
    if (hasTitleLine(table, expected)) yield titleLine(table.header);
    else yield* checkHeader(table, table.header, expected);
  }
}

function hasTitleLine(table: CsvTable, expected: readonly string[]): boolean {
  const second = table.rows[0]?.cells ?? [];
  const known = (cells: readonly string[]): number =>
    cells.filter((name) => expected.includes(name.trim())).length;
  return known(table.header?.cells ?? []) === 0 && known(second) > 1;
}

function titleLine(header: CsvRow): Problem {
  return problem(
    rule,
    rowPlace(header),
    { en: "A line stands above the names of the columns.", zh: "列名之上多了一行。" },
    { en: "Remove it: the first line names the columns.", zh: "请删除此行：第一行应为列名。" },
  );
}

function* checkHeader(table: CsvTable, header: CsvRow, expected: readonly string[]): Iterable<Problem> {
  const absent = new Set<string>(expected.filter((name) => !table.columns.has(name)));
  for (const [index, raw] of header.cells.entries()) {
    const name = raw.trim();
    if (expected.includes(name) || isEmptyColumn(table, index, name)) continue;
    const meant = meantColumn(name, absent);
    if (meant !== undefined) absent.delete(meant);
    yield problem(rule, cellPlaceAt(header, index), unknownColumn(name), whatToDo(meant, expected));
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
  if (meant !== undefined) return { en: `Name it "${meant}".`, zh: `请将列名改为“${meant}”。` };
  const list = wordList(expected);
  return { en: `Remove it. The columns are ${list.en}.`, zh: `请删除此列。各列应为：${list.zh}。` };
}

function missingColumn(header: CsvRow, name: string): Problem {
  return problem(
    rule,
    rowPlace(header),
    { en: `The column "${name}" is missing.`, zh: `缺少“${name}”列。` },
    {
      en: "Add it to the first line; its cells may be empty where the guide allows it.",
      zh: "请在第一行补上此列；允许留空之处可不填。",
    },
  );
}
