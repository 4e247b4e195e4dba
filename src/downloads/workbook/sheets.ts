import type { Catalogue } from "../../catalogue/catalogue.ts";
import { dataUrl, pageUrl, type SiteRoot } from "../address.ts";
import { citationText, dataSetReference } from "../citations/index.ts";
import { columnOf } from "../codebook/columns.ts";
import { tableWordsOf } from "../codebook/tableWords.ts";
import type { Cell } from "../cells.ts";
import { typedRows } from "../cells.ts";
import type { PublishedTable } from "../csvText.ts";
import { guardFormula } from "../../base/formulaGuard.ts";
import { readingNotes } from "../reading.ts";

/** One sheet of the workbook: one table that begins in the first cell, with one row of headings. */
export interface Sheet {
  /** What the tab says, in both languages. */
  readonly name: string;
  /** The name of the table, for formulas. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The longest table that a workbook holds. The library keeps every cell of the workbook in memory, and spreadsheet programs
 * take minutes over longer ones.
 */
const rowsAtMost = 50_000;

/**
 * Every sheet of the workbook in order: what it is, what it holds, how to read it, then the tables. Tables longer than
 * `most` rows are left out; the contents say where they are.
 */
export function workbookSheets(
  catalogue: Catalogue,
  tables: readonly PublishedTable[],
  root: SiteRoot,
  most = rowsAtMost,
): readonly Sheet[] {
  const front = [notesSheet(), codebookSheet(tables)];
  const data = tables.filter(({ rows }) => rows.length <= most).map(dataSheet);
  return [coverSheet(catalogue, root), contentsSheet([...front, ...data], tables), ...front, ...data];
}

function coverSheet({ dataset }: Catalogue, root: SiteRoot): Sheet {
  const { title, subtitle, description, version, released, licence } = dataset;
  const rows = [
    ["Title 标题", title.en, title.zh],
    ["Subtitle 副题", subtitle.en, subtitle.zh],
    ["Description 说明", description.en, description.zh],
    ["Version 版本", version, version],
    ["Released 发布日期", released, released],
    ["Licence 许可", `${licence.name.en}, ${licence.url}`, `${licence.name.zh}，${licence.url}`],
    [
      "How to cite 引用",
      citationText(dataSetReference({ dataset }, root, "en"), "en"),
      citationText(dataSetReference({ dataset }, root, "zh"), "zh"),
    ],
    ["Page 网页", pageUrl(root, "en", "data"), pageUrl(root, "zh", "data")],
    ["This file 本文件", dataUrl(root, `${dataset.id}.xlsx`), dataUrl(root, `${dataset.id}.xlsx`)],
  ];
  return { name: "Cover 封面", table: "cover", columns: ["item 项目", "English", "中文"], rows };
}

function contentsSheet(sheets: readonly Sheet[], tables: readonly PublishedTable[]): Sheet {
  const leftOut = tables.filter(({ name }) => !sheets.some(({ table }) => table === name));
  const about = (sheet: Sheet) => {
    const found = tables.find(({ name }) => name === sheet.table);
    const { en, zh } = found
      ? tableWordsOf(found.name).description
      : sheetWords[sheet.table as keyof typeof sheetWords];
    return [sheet.name, en, zh, sheet.rows.length];
  };
  return {
    name: "Contents 目录",
    table: "contents",
    columns: ["sheet 工作表", "English", "中文", "rows 行数"],
    rows: [...sheets.map(about), ...leftOut.map(whereInstead)],
  };
}

/** The line of a table that has no sheet. */
function whereInstead({ name, rows }: PublishedTable): readonly Cell[] {
  return [
    sheetName(name),
    `No sheet: too long for a workbook. The rows are in ${name}.csv.`,
    `未列入工作簿：行数过多。数据见${name}.csv。`,
    rows.length,
  ];
}

const sheetWords = {
  notes: { en: "What to know before using a number", zh: "使用数字之前须知" },
  codebook: { en: "Every column and every word that it may hold", zh: "每一列的含义及其取值" },
} as const;

function notesSheet(): Sheet {
  const rows = readingNotes.map(({ en, zh }, at) => [`note ${at + 1}`, en, zh]);
  return { name: "Notes 说明", table: "notes", columns: ["note 条目", "English", "中文"], rows };
}

function codebookSheet(tables: readonly PublishedTable[]): Sheet {
  const rows = tables.flatMap(({ name, columns }) => columns.flatMap((column) => codebookRows(name, column)));
  const columns = ["table 表", "column 列", "code 取值", "title", "标题", "meaning", "含义"];
  return { name: "Codebook 编码手册", table: "codebook", columns, rows };
}

/** A spreadsheet's table has no empty cells: what has no code says so with a dash. */
function codebookRows(table: string, name: string): readonly (readonly Cell[])[] {
  const { title, description, codes = {} } = columnOf(table, name);
  const listed = Object.entries(codes).map(([code, { en, zh }]) => [
    table,
    name,
    code,
    title.en,
    title.zh,
    en,
    zh,
  ]);
  return [[table, name, "–", title.en, title.zh, description.en, description.zh], ...listed];
}

function dataSheet(table: PublishedTable): Sheet {
  const cellOf = (cell: Cell): Cell => (typeof cell === "string" ? guardFormula(cell) : cell);
  const rows = typedRows(table).map((row) => row.map((cell) => cellOf(yesNo(cell))));
  return { name: sheetName(table.name), table: table.name, columns: table.columns, rows };
}

function sheetName(table: string): string {
  const { title } = tableWordsOf(table);
  return `${title.en} ${title.zh}`;
}

/** The words of the CSV, not the spreadsheet's own TRUE, which changes with its language. */
function yesNo(cell: Cell): Cell {
  return typeof cell === "boolean" ? (cell ? "yes" : "no") : cell;
}
