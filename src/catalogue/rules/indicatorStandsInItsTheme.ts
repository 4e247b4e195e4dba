import type { Problem } from "../../base/problem.ts";
import { cellPlace } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";

/** Rows stand in the folder of their indicator's theme, where the next editor looks for them. */
export function* indicatorStandsInItsTheme({ observations, targets, indicators }: Draft): Iterable<Problem> {
  for (const { indicator, theme, row, kind } of [...observations, ...targets]) {
    const home = indicators.byId.get(indicator)?.theme;
    if (home === undefined || home === theme) continue;
    const path = `data/${home}/${kind}s.csv`;
    yield problem(
      "indicator-stands-in-its-theme",
      cellPlace(row, "indicator"),
      { en: `"${indicator}" belongs to the theme "${home}".`, zh: `“${indicator}”属于主题“${home}”。` },
      { en: `Move the row to ${path}.`, zh: `请把此行移到 ${path}。` },
    );
  }
}
