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
        ? { en: "Write [] if the list has no entries.", zh: "若列表没有条目，请写 []。" }
        : { en: "Keep the line with the names of the columns.", zh: "请保留列名所在的表头行。" },
    );
  }
}
