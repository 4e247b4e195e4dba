import type { Dataset } from "../../catalogue/catalogue.ts";
import { xmlText } from "../feeds/xml.ts";
import { cellName, prolog, relationshipsXml, spreadsheetMl } from "./parts.ts";
import type { Sheet } from "./sheets.ts";

const openXml = "http://schemas.openxmlformats.org";
const relation = `${openXml}/officeDocument/2006/relationships`;
const typeOf = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;

/** What kind of thing each part of the workbook is. */
export function contentTypesXml(sheets: readonly Sheet[]): string {
  const parts = [
    ["/xl/workbook.xml", typeOf("sheet.main")],
    ["/xl/styles.xml", typeOf("styles")],
    ["/xl/sharedStrings.xml", typeOf("sharedStrings")],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ...sheets.flatMap((_, at) => [
      [`/xl/worksheets/sheet${at + 1}.xml`, typeOf("worksheet")],
      [`/xl/tables/table${at + 1}.xml`, typeOf("table")],
    ]),
  ];
  const listed = parts.map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`);
  return (
    `${prolog}<Types xmlns="${openXml}/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${listed.join("")}</Types>`
  );
}

/** Where a program begins to read: at the workbook and at what is said of it. */
export const rootRelationsXml = relationshipsXml([
  { type: `${relation}/officeDocument`, target: "xl/workbook.xml" },
  { type: `${openXml}/package/2006/relationships/metadata/core-properties`, target: "docProps/core.xml" },
]);

/** The sheets by their names and in their order. */
export function workbookXml(sheets: readonly Sheet[]): string {
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${prolog}<workbook ${spreadsheetMl} xmlns:r="${relation}"><sheets>${listed.join("")}</sheets></workbook>`;
}

/** The sheets' files in their order, then the styles and the texts that all of them share. */
export function workbookRelationsXml(sheets: readonly Sheet[]): string {
  return relationshipsXml([
    ...sheets.map((_, at) => ({ type: `${relation}/worksheet`, target: `worksheets/sheet${at + 1}.xml` })),
    { type: `${relation}/styles`, target: "styles.xml" },
    { type: `${relation}/sharedStrings`, target: "sharedStrings.xml" },
  ]);
}

/** A sheet's only relation: its table, by its place among the tables. */
export function sheetRelationsXml(number: number): string {
  return relationshipsXml([{ type: `${relation}/table`, target: `../tables/table${number}.xml` }]);
}

/** The table that a sheet holds, with buttons to filter by and striped rows. */
export function tableXml({ table, columns, rows }: Sheet, number: number): string {
  // A table has at least one row beneath its headings, be it an empty one.
  const range = `A1:${cellName(columns.length - 1, Math.max(rows.length, 1) + 1)}`;
  const listed = columns.map((name, at) => `<tableColumn id="${at + 1}" name="${xmlText(name)}"/>`);
  return (
    `${prolog}<table ${spreadsheetMl} id="${number}" name="t_${table}" displayName="t_${table}" ref="${range}">` +
    `<autoFilter ref="${range}"/><tableColumns count="${columns.length}">${listed.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

/** What the workbook says of itself. */
export function corePropertiesXml({ title, subtitle, keywords, released, contributors }: Dataset): string {
  const maker = xmlText(contributors[0]?.name.en ?? title.en);
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${released}T00:00:00Z</dcterms:${name}>`;
  return (
    `${prolog}<cp:coreProperties xmlns:cp="${openXml}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(`${title.en} · ${title.zh}`)}</dc:title><dc:subject>${xmlText(subtitle.en)}</dc:subject>` +
    `<dc:creator>${maker}</dc:creator><cp:keywords>${xmlText(keywords.en.join(", "))}</cp:keywords>` +
    `<cp:lastModifiedBy>${maker}</cp:lastModifiedBy>${moment("created")}${moment("modified")}<dc:language>en</dc:language></cp:coreProperties>`
  );
}
