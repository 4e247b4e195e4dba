import { parseCsv } from "./csv.ts";
import type { CsvRow, CsvTable } from "./csv.ts";
import { cell } from "./csv.ts";
import { csvLine } from "../base/csvLine.ts";
import { decode } from "./decode.ts";
import type { Draft } from "./draft.ts";
import type { Answers, EntryKind } from "./entryKinds.ts";
import { parseJson } from "./json.ts";
import { withEntry } from "./jsonEdit.ts";
import { columnsOf, rootFiles, themeFiles } from "./layout.ts";
import type { TableKind } from "./layout.ts";
import type { SourceFile } from "./sourceFile.ts";

/** A file with one entry more; undefined where what stands in it cannot be read. */
export function fileWithEntry(
  files: readonly SourceFile[],
  kind: EntryKind,
  answers: Answers,
  draft: Draft,
): SourceFile | undefined {
  const path = pathOf(kind, answers, draft);
  const file = files.find((one) => one.path === path);
  const text = file ? decode(file).text : "";
  if (text === undefined) return undefined;
  const content =
    kind === "indicator" || kind === "source"
      ? withJson(path, text, answers)
      : withRow(path, text, tableKinds[kind], answers);
  return content === undefined ? undefined : { path, content: file ? likeBefore(file, content) : content };
}

const tableKinds = {
  observation: "observations",
  target: "targets",
  claim: "claims",
  event: "events",
} as const;

function pathOf(kind: EntryKind, answers: Answers, { indicators }: Draft): string {
  if (kind === "source" || kind === "event")
    return `data/${rootFiles[kind === "source" ? "sources" : "events"]}`;
  const named = kind === "claim" ? (answers["of"] ?? "").split("@")[0] : answers["indicator"];
  const theme = kind === "indicator" ? answers["theme"] : indicators.byId.get(named ?? "")?.theme;
  return `data/${theme ?? ""}/${themeFiles[kind === "indicator" ? "indicators" : tableKinds[kind]]}`;
}

function withRow(path: string, text: string, kind: TableKind, answers: Answers): string | undefined {
  if (text.trim() === "")
    return `${csvLine(columnsOf[kind])}\n${csvLine(columnsOf[kind].map((column) => answers[column] ?? ""))}\n`;
  const table = parseCsv(path, text);
  if (table.fault || !table.header) return undefined;
  const line = `${csvLine(table.header.cells.map((column) => answers[column.trim()] ?? ""))}\n`;
  const at = rowAfter(table, answers["indicator"])?.start ?? text.length;
  const before = text.slice(0, at);
  return `${before}${before.endsWith("\n") ? "" : "\n"}${line}${text.slice(at)}`;
}

/** The row that follows the last one of the indicator: a new row stands with its like. */
function rowAfter({ rows }: CsvTable, indicator: string | undefined): CsvRow | undefined {
  const last = rows.findLastIndex((row) => indicator !== undefined && cell(row, "indicator") === indicator);
  return last < 0 ? undefined : rows[last + 1];
}

function withJson(path: string, text: string, answers: Answers): string | undefined {
  const document = parseJson(path, text.trim() === "" ? "[]\n" : text);
  return document.fault || document.root?.type !== "array"
    ? undefined
    : withEntry(document, jsonEntry(answers));
}

/** `title_en` becomes `en` inside `title`; what was not answered is left out, and the theme is the folder. */
function jsonEntry({ theme: _theme, ...answers }: Answers): unknown {
  const entry: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(answers)) {
    const [, outer, inner] = /^(.+)_(en|zh|original)$/.exec(name) ?? [];
    if (text === "") continue;
    if (outer === undefined || inner === undefined) entry[name] = text;
    else entry[outer] = { ...(entry[outer] as object | undefined), [inner]: text };
  }
  return entry;
}

/** The byte order mark and line ends that an editor's program put there stay: it may need them. */
function likeBefore({ content }: SourceFile, text: string): string {
  const raw =
    typeof content === "string" ? content : new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
  const ends = raw.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
  return raw.startsWith("\uFEFF") ? `\uFEFF${ends}` : ends;
}
