import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { SiteRoot } from "../address.ts";
import type { PublishedTable } from "../csvText.ts";
import { zippedPieces } from "../zip.ts";
import {
  contentTypesXml,
  corePropertiesXml,
  rootRelationsXml,
  sheetRelationsXml,
  tableXml,
  workbookRelationsXml,
  workbookXml,
} from "./packageXml.ts";
import type { Part } from "./parts.ts";
import { sharedStrings } from "./sharedStrings.ts";
import { workbookSheets, type Sheet } from "./sheets.ts";
import { sheetXml } from "./sheetXml.ts";
import { stylesXml } from "./stylesXml.ts";

/** The whole data set as an Excel workbook (ECMA-376); the same catalogue gives the same bytes. */
export function workbookBytes(
  catalogue: Catalogue,
  tables: readonly PublishedTable[],
  root: SiteRoot,
): Uint8Array {
  return zippedPieces(workbookParts(catalogue, workbookSheets(catalogue, tables, root)));
}

/** The files inside a workbook; the texts come last, since the sheets gather them. */
function* workbookParts({ dataset }: Catalogue, sheets: readonly Sheet[]): Generator<Part> {
  const strings = sharedStrings();
  yield { path: "[Content_Types].xml", pieces: [contentTypesXml(sheets)] };
  yield { path: "_rels/.rels", pieces: [rootRelationsXml] };
  yield { path: "docProps/core.xml", pieces: [corePropertiesXml(dataset)] };
  yield { path: "xl/workbook.xml", pieces: [workbookXml(sheets)] };
  yield { path: "xl/_rels/workbook.xml.rels", pieces: [workbookRelationsXml(sheets)] };
  yield { path: "xl/styles.xml", pieces: [stylesXml] };
  for (const [at, sheet] of sheets.entries()) {
    const number = at + 1;
    yield { path: `xl/worksheets/sheet${number}.xml`, pieces: sheetXml(sheet, strings) };
    yield { path: `xl/worksheets/_rels/sheet${number}.xml.rels`, pieces: [sheetRelationsXml(number)] };
    yield { path: `xl/tables/table${number}.xml`, pieces: [tableXml(sheet, number)] };
  }
  yield { path: "xl/sharedStrings.xml", pieces: strings.pieces() };
}
