import type { Problem } from "../../base/problem.ts";
import type { Draft } from "../draft.ts";
import { rootFiles, themeFiles } from "../layout.ts";
import { problem, suggest, wordList } from "../problem.ts";

/** Every file under data/ is one that is read: a misspelt name would drop its contents in silence. */
export function* fileIsKnown({ files }: Draft): Iterable<Problem> {
  for (const { path, purpose } of files) {
    if (purpose) continue;
    const [, ...inside] = path.split("/");
    const names: readonly string[] = Object.values(inside.length > 1 ? themeFiles : rootFiles);
    const name = inside.at(-1) ?? "";
    const list = wordList(names);
    yield problem(
      "file-is-known",
      { file: path, line: 1, column: 1 },
      {
        en: `"${name}" is not the name of a file in this folder.`,
        zh: `此文件夹中不应有名为“${name}”的文件。`,
      },
      suggest(name, names, {
        en: `Move the file out of data/. Only these are read here: ${list.en}.`,
        zh: `将此文件移出 data/。此文件夹只读取：${list.zh}。`,
      }),
    );
  }
}
