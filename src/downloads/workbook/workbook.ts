import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { SiteRoot } from "../address.ts";
import type { PublishedTable } from "../csvText.ts";
import { withoutTimes } from "../zip.ts";
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
  return withoutTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
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

/** Columns as wide as their text up to a limit, longer text wrapped: nothing is cut off or runs over its neighbour. */
function layOut(worksheet: Worksheet, { columns, rows }: Sheet): void {
  columns.forEach((heading, at) => {
    const longest = Math.max(widthOf(heading) + 4, ...rows.map((row) => widthOf(String(row[at] ?? ""))));
    const column = worksheet.getColumn(at + 1);
    column.width = Math.min(widest, longest + 2);
    column.alignment = { vertical: "top", wrapText: longest > widest };
  });
}

/** Chinese characters take the room of two Latin ones. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g) ?? []).length;
}
