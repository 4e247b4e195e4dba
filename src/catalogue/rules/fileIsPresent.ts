import type { Problem } from "../../base/problem.ts";
import type { Draft } from "../draft.ts";
import { rootFiles, themeFiles } from "../layout.ts";
import { problem } from "../problem.ts";

const ofEveryTheme = [themeFiles.indicators, themeFiles.observations];

/** Every file that must be there is there; a theme may do without targets or claims. */
export function* fileIsPresent({ files, themes }: Draft): Iterable<Problem> {
  const present = new Set(files.map(({ path }) => path));
  const inThemes = [...themes.ids].flatMap((theme) => ofEveryTheme.map((name) => `data/${theme}/${name}`));
  for (const path of [...Object.values(rootFiles).map((name) => `data/${name}`), ...inThemes]) {
    if (present.has(path)) continue;
    yield problem(
      "file-is-present",
      { file: path, line: 1, column: 1 },
      { en: "This file is missing.", zh: "缺少此文件。" },
      {
        en: "Put it back; data/README.md shows what it holds. An empty list is written as [], an empty table as its header line.",
        zh: "请补上此文件，内容见 data/README.md。空列表写作 []，空表只写表头一行。",
      },
    );
  }
}
