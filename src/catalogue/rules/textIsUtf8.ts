import type { Localised } from "../../base/language.ts";
import type { Problem } from "../../base/problem.ts";
import type { Encoding } from "../decode.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";

const encodingNames: Readonly<Record<Encoding, Localised>> = {
  gb18030: { en: "GBK (GB18030), the old Chinese encoding", zh: " GBK（GB18030）编码" },
  big5: { en: "Big5, the old encoding of traditional Chinese", zh: " Big5（繁体中文）编码" },
  "windows-1252": { en: "Windows-1252, the old Western encoding", zh: " Windows-1252（西文）编码" },
  "utf-16": { en: "UTF-16, also called Unicode text", zh: " UTF-16（Unicode 文本）编码" },
  unknown: { en: "an encoding that is not UTF-8", zh: " UTF-8 以外的编码" },
};

/** Every file is UTF-8: other encodings turn Chinese into other characters. */
export function* textIsUtf8({ files }: Draft): Iterable<Problem> {
  for (const { path, encoding, purpose } of files) {
    if (encoding !== undefined && purpose) yield otherEncoding(path, encoding);
  }
}

/** The problem of a file that is not UTF-8. */
export function otherEncoding(file: string, encoding: Encoding): Problem {
  const name = encodingNames[encoding];
  return problem(
    "text-is-utf8",
    { file, line: 1, column: 1 },
    { en: `The file seems to be saved in ${name.en}.`, zh: `文件似乎是用${name.zh}保存的。` },
    {
      en: "Save it as UTF-8: in Excel or WPS as “CSV UTF-8 (Comma delimited)”, in a text editor with the encoding UTF-8.",
      zh: "另存为 UTF-8：在 Excel 或 WPS 中选“CSV UTF-8（逗号分隔）”，在文本编辑器中把编码选为 UTF-8。",
    },
  );
}
