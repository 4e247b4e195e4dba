import type { Problem } from "../../base/problem.ts";
import { cellPlace } from "../csv.ts";
import type { Draft, ObservationDraft, TargetDraft } from "../draft.ts";
import { problem } from "../problem.ts";

/** Rows stand in the folder of their indicator's theme, where the next editor looks for them. */
export function* indicatorStandsInItsTheme({ observations, targets }: Draft): Iterable<Problem> {
  for (const rows of [observations, targets]) {
    for (const row of rows) {
      const home = row.subject?.theme;
      if (home !== undefined && home !== row.theme) yield elsewhere(row, home);
    }
  }
}

function elsewhere({ indicator, row, kind }: ObservationDraft | TargetDraft, home: string): Problem {
  const path = `data/${home}/${kind}s.csv`;
  return problem(
    "indicator-stands-in-its-theme",
    cellPlace(row, "indicator"),
    { en: `"${indicator}" belongs to the theme "${home}".`, zh: `“${indicator}”属于主题“${home}”。` },
    { en: `Move the row to ${path}.`, zh: `把此行移到 ${path}。` },
  );
}
