import { overlaps } from "../../base/interval.ts";
import type { Problem } from "../../base/problem.ts";
import { cellPlace } from "../csv.ts";
import type { Draft, ObservationDraft } from "../draft.ts";
import { allGroups } from "../groups.ts";
import { plainDigits, problem } from "../problem.ts";

/** A row that cannot be true together with the one in use gives a typed reason. A forecast is its own reason. */
export function* rowsAgreeOrSayWhy(draft: Draft): Iterable<Problem> {
  for (const { rows, used } of allGroups(draft)) {
    if (!used || rows.length < 2) continue;
    for (const row of rows) {
      const explained = row === used || row.reason !== null || row.status !== "reported";
      if (!explained && disagrees(row, used)) yield unexplained(row, used);
    }
  }
}

function disagrees({ interval }: ObservationDraft, used: ObservationDraft): boolean {
  return interval !== undefined && used.interval !== undefined && !overlaps(interval, used.interval);
}

function unexplained({ row, interval, printed }: ObservationDraft, used: ObservationDraft): Problem {
  const where = `${used.row.table.file}:${used.row.line}`;
  const [own, other] = [shown(interval), shown(used.interval)];
  return problem(
    "rows-agree-or-say-why",
    cellPlace(row, "reason"),
    {
      en: `"${printed}" (${own}) cannot be true together with "${used.printed}" (${other}), the row in use at ${where}.`,
      zh: `“${printed}”（${own}）与 ${where} 所采用的“${used.printed}”（${other}）不能同时成立。`,
    },
    {
      en: "Correct the wrong one, or write why they differ: a word in reason and a note in both languages.",
      zh: "请更正有误的一行，或说明差异：在 reason 填写原因，并用两种语言加注释。",
    },
  );
}

function shown(interval: ObservationDraft["interval"]): string {
  const end = (value: number | undefined): string =>
    value !== undefined && Number.isFinite(value) ? plainDigits(value) : "…";
  return `${end(interval?.low)} – ${end(interval?.high)}`;
}
