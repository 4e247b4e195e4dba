import { Workbook, type Row, type Style, type Worksheet } from "@cj-tech-master/excelts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { SiteRoot } from "../address.ts";
import type { PublishedTable } from "../csvText.ts";
import { noDay } from "../zip.ts";
import { workbookSheets, type Sheet } from "./sheets.ts";

/** The whole data set as an Excel workbook; the same catalogue gives the same bytes. */
export async function workbookBytes(
  catalogue: Catalogue,
  tables: readonly PublishedTable[],
  root: SiteRoot,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  describe(workbook, catalogue);
  for (const sheet of workbookSheets(catalogue, tables, root)) addSheet(workbook, sheet);
  const zip = { level: 6, modTime: noDay, timestamps: "dos" } as const;
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip }));
}

function describe(workbook: Workbook, { dataset }: Catalogue): void {
  const { title, subtitle, keywords, released, contributors } = dataset;
  const day = new Date(`${released}T00:00:00Z`);
  Object.assign(workbook, {
    title: `${title.en} · ${title.zh}`,
    subject: subtitle.en,
    keywords: keywords.en.join(", "),
    creator: contributors[0]?.name.en ?? title.en,
    lastModifiedBy: contributors[0]?.name.en ?? title.en,
    language: "en",
    created: day,
    modified: day,
  });
}

function addSheet(workbook: Workbook, sheet: Sheet): void {
  const { name, table, columns, rows } = sheet;
  const worksheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: 1, activeCell: "A1" }],
    // A table of few columns is printed as wide as the paper; one of many would be too small to read.
    ...(columns.length > 8
      ? {}
      : { pageSetup: { orientation: "landscape", fitToPage: true, fitToHeight: 0 } }),
  });
  worksheet.addTable({
    name: `t_${table}`,
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: columns.map((column) => ({ name: column, filterButton: true })),
    rows: rows.map((row) => [...row]),
  });
  layOut(worksheet, sheet);
}

const widest = 60;
/** The height of one line, in points. */
const lineHeight = 15;
const bold = { name: "Calibri", size: 11, bold: true } as const;

/** Columns as wide as their text up to a limit, longer text wrapped: nothing is cut off or runs over its neighbour. */
function layOut(worksheet: Worksheet, { columns, rows }: Sheet): void {
  const widths = columns.map((heading, at) =>
    rows.reduce((most, row) => Math.max(most, widthOf(String(row[at] ?? ""))), widthOf(heading) + 4),
  );
  const styles = widths.map((width) => ({
    alignment: { vertical: "top", wrapText: width > widest } as const,
  }));
  widths.forEach((width, at) => {
    const column = worksheet.getColumn(at + 1);
    column.width = Math.min(widest, width + 2);
    column.style = styles[at] ?? {};
  });
  setStyles(
    worksheet.getRow(1),
    styles.map((style) => ({ ...style, font: bold })),
  );
  worksheet.getRow(1).style = { font: bold };
  rows.forEach((row, at) => {
    const line = worksheet.getRow(at + 2);
    // Not every program finds the height of wrapped text by itself.
    line.height = lineHeight * Math.max(1, ...row.map((cell) => linesOf(String(cell ?? ""))));
    setStyles(line, styles);
  });
}

/** The library knows a style again by its object: one for each column costs a fraction of one for each cell. */
function setStyles(row: Row, styles: readonly Partial<Style>[]): void {
  styles.forEach((style, at) => {
    row.getCell(at + 1).style = style;
  });
}

/** How many lines a text takes in the widest column: letters are narrower than the digits by which columns are measured. */
function linesOf(text: string): number {
  return Math.ceil(widthOf(text) / (widest * 1.1));
}

/** Chinese characters take the room of two Latin ones. */
function widthOf(text: string): number {
  let width = text.length;
  for (let at = 0; at < text.length; at++) if (wide(text.charCodeAt(at))) width++;
  return width;
}

function wide(code: number): boolean {
  return code >= 0x2e80 && code <= 0xffef;
}
