import type { Problem } from "../../base/problem.ts";
import type { Draft } from "../draft.ts";
import { absentFiles } from "../layout.ts";
import { problem } from "../problem.ts";

/** Every file that must be there is there. */
export function* fileIsPresent({ files, themes }: Draft): Iterable<Problem> {
  for (const path of absentFiles(files, themes.ids)) {
    yield problem(
      "file-is-present",
      { file: path, line: 1, column: 1 },
      { en: "This file is missing.", zh: "缺少此文件。" },
      {
        en: "Put it back; data/README.md shows what it holds. A list without entries is written [ ], a table without rows as its line of column names.",
        zh: "补上此文件，内容见 data/README.md。没有条目的列表写作 [ ]，没有数据的表只写列名一行。",
      },
    );
  }
}
