/** What every part of a workbook begins with. */
export const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The name space of the parts that hold sheets, tables, styles and texts. */
export const spreadsheetMl = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A file inside a workbook: its text in pieces, so that a long sheet is never one string. */
export interface Part {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** The letters of a column, counted from nought: A, Z, AA. */
export function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}

/** The name of a cell, its column counted from nought and its row from one: B1. */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** What one part refers to, by the ids rId1, rId2 and so on. */
export function relationshipsXml(
  targets: readonly { readonly type: string; readonly target: string }[],
): string {
  const listed = targets.map(
    ({ type, target }, at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${prolog}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${listed.join("")}</Relationships>`;
}
