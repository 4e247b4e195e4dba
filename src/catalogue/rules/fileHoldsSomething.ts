import type { Problem } from "../../base/problem.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";

/** No file that is read is empty: an empty one is more often a mishap than a wish. */
export function* fileHoldsSomething({ files }: Draft): Iterable<Problem> {
  for (const { path, purpose, text } of files) {
    if (!purpose || text === undefined || text.trim() !== "") continue;
    const json = path.endsWith(".json");
    yield problem(
      "file-holds-something",
      { file: path, line: 1, column: 1 },
      { en: "The file is empty.", zh: "文件为空。" },
      json
        ? {
            en: "Put its contents back; a list without entries is written [ ].",
            zh: "补回内容；没有条目的列表写作 [ ]。",
          }
        : {
            en: "Put its contents back; a table without rows still has its line of column names.",
            zh: "补回内容；没有数据的表也须保留列名一行。",
          },
    );
  }
}
