import type { Localised } from "../../base/language.ts";
import type { Problem } from "../../base/problem.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";
import type { OddFile } from "../sourceFile.ts";

const words: Readonly<Record<OddFile, { readonly what: Localised; readonly fix: Localised }>> = {
  folder: {
    what: { en: "A folder stands where a file is read.", zh: "此处应为文件，却是文件夹。" },
    fix: {
      en: "Move the file inside it to this place, and delete the folder.",
      zh: "把其中的文件移到此处，并删除该文件夹。",
    },
  },
  link: {
    what: {
      en: "A link to another place stands where a file is read.",
      zh: "此处应为文件，却是指向别处的链接。",
    },
    fix: { en: "Put the file itself here.", zh: "将文件本身放在此处。" },
  },
  too_large: {
    what: {
      en: "The file is far larger than any table here: something else was saved.",
      zh: "文件远大于正常的表，存入的应是别的内容。",
    },
    fix: {
      en: "Save the table alone, as CSV, without pictures or empty rows.",
      zh: "只将表格另存为 CSV，不含图片和空行。",
    },
  },
};

/** What is read is a file, and of a size that a table can have. */
export function* fileIsPlain({ files }: Draft): Iterable<Problem> {
  for (const { path, odd } of files) {
    if (!odd) continue;
    yield problem("file-is-plain", { file: path, line: 1, column: 1 }, words[odd].what, words[odd].fix);
  }
}
