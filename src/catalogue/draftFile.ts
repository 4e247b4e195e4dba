import { parseCsv } from "./csv.ts";
import { decode } from "./decode.ts";
import type { DraftFile } from "./draft.ts";
import { parseJson } from "./json.ts";
import type { JsonDocument } from "./json.ts";
import { columnsOf, filePurpose } from "./layout.ts";
import type { TableKind } from "./layout.ts";
import type { SourceFile } from "./sourceFile.ts";

/** A file of data/ decoded and parsed, with what went wrong kept beside. */
export function draftFile(file: SourceFile): DraftFile {
  const purpose = filePurpose(file.path);
  const { text, encoding } = file.odd ? {} : decode(file);
  const blank = {
    path: file.path,
    purpose,
    text,
    odd: file.odd,
    encoding,
    table: undefined,
    document: undefined,
  };
  if (!purpose || text === undefined || text.trim() === "") return blank;
  if (!isTable(purpose.kind)) return { ...blank, document: parseJson(file.path, text) };
  return { ...blank, table: { ...parseCsv(file.path, text), kind: purpose.kind } };
}

function isTable(kind: string): kind is TableKind {
  return Object.hasOwn(columnsOf, kind);
}

/** Is the file well enough formed for its contents to be looked at? */
export function isReadable({ purpose, table, document }: DraftFile): boolean {
  if (!purpose) return true;
  if (document) return isSound(document);
  return (
    table !== undefined && !table.fault && columnsOf[table.kind].every((name) => table.columns.has(name))
  );
}

function isSound({ fault, root, repeatedKeys }: JsonDocument): boolean {
  return fault === undefined && root !== undefined && repeatedKeys.length === 0;
}
