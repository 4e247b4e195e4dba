import type { Problem } from "../../base/problem.ts";
import type { Draft } from "../draft.ts";
import { problem, suggest } from "../problem.ts";

/** Every folder of data/ is a theme of themes.json. */
export function* themeIsListed({ files, themes }: Draft): Iterable<Problem> {
  if (!themes.complete) return;
  const told = new Set<string>();
  for (const { path, purpose } of files) {
    const theme = purpose?.theme;
    if (theme === undefined || themes.ids.has(theme) || told.has(theme)) continue;
    told.add(theme);
    yield problem(
      "theme-is-listed",
      { file: path, line: 1, column: 1 },
      {
        en: `The folder "${theme}" is not a theme of data/themes.json.`,
        zh: `文件夹“${theme}”不在 data/themes.json 所列主题之中。`,
      },
      suggest(theme, themes.ids, {
        en: "Add the theme there, or move the file into the folder of its theme.",
        zh: "在该文件中加上此主题，或把文件移到所属主题的文件夹。",
      }),
    );
  }
}
