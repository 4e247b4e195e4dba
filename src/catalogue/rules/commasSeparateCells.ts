import type { Localised } from "../../base/language.ts";
import type { Problem } from "../../base/problem.ts";
import type { Draft, DraftFile } from "../draft.ts";
import { columnsOf } from "../layout.ts";
import { problem } from "../problem.ts";

const separators: Readonly<Record<string, Localised>> = {
  ";": { en: "semicolons", zh: "分号" },
  "\t": { en: "tabs", zh: "制表符（Tab）" },
  "|": { en: "vertical bars", zh: "竖线" },
  "，": { en: "full-width commas", zh: "全角逗号" },
};

const fixes = {
  saved: {
    en: "Save the file as CSV with commas: in Excel or WPS as “CSV UTF-8 (Comma delimited)”.",
    zh: "另存为以半角逗号分隔的 CSV：在 Excel 或 WPS 中选“CSV UTF-8（逗号分隔）”。",
  },
  typed: {
    en: "In a text editor, replace the ， that separate cells with ordinary commas.",
    zh: "在文本编辑器中，将分隔单元格的“，”改为半角逗号。",
  },
} satisfies Record<string, Localised>;

/** The separator that a table uses in place of commas; undefined where it uses commas. */
export function tableSeparator({ text, kind }: NonNullable<DraftFile["table"]>): string | undefined {
  const columns: readonly string[] = columnsOf[kind];
  const header = text.split("\n", 1)[0] ?? "";
  return Object.keys(separators).find((mark) => {
    const names = header.split(mark).map((name) => name.replaceAll('"', "").trim());
    return names.length > 1 && names.filter((name) => columns.includes(name)).length > 1;
  });
}

/** Cells are separated by commas, not by what some spreadsheets save in their place. */
export function* commasSeparateCells({ files }: Draft): Iterable<Problem> {
  for (const { table } of files) {
    const mark = table && tableSeparator(table);
    const name = mark === undefined ? undefined : separators[mark];
    if (!table || !name) continue;
    yield problem(
      "commas-separate-cells",
      { file: table.file, line: 1, column: 1 },
      { en: `The cells are separated by ${name.en}.`, zh: `单元格之间使用了${name.zh}。` },
      mark === "，" ? fixes.typed : fixes.saved,
    );
  }
}
