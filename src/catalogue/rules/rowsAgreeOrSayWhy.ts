import type { Localised } from "../../base/language.ts";
import { overlaps } from "../../base/interval.ts";
import { plainDigits } from "../../base/numbers.ts";
import type { Problem } from "../../base/problem.ts";
import { cellPlace } from "../csv.ts";
import type { Draft, ObservationDraft } from "../draft.ts";
import { allGroups } from "../groups.ts";
import { problem } from "../problem.ts";

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
  const { table, line } = used.row;
  const [own, other] = [shown(interval), shown(used.interval)];
  return problem(
    "rows-agree-or-say-why",
    cellPlace(row, "reason"),
    {
      en: `"${printed}" (${own.en}) cannot be true together with "${used.printed}" (${other.en}), the row in use in line ${line} of ${table.file}.`,
      zh: `“${printed}”（${own.zh}）与 ${table.file} 第 ${line} 行采用的“${used.printed}”（${other.zh}）不能同时成立。`,
    },
    {
      en: "Correct the wrong one, or write why they differ: a word of the list in reason, and a note in note_en and note_zh.",
      zh: "更正有误的一行，或说明为何不同：在 reason 填原因，并在 note_en 和 note_zh 写注释。",
    },
  );
}

function shown(interval: ObservationDraft["interval"]): Localised {
  const end = (value: number | undefined): string =>
    value !== undefined && Number.isFinite(value) ? plainDigits(value) : "…";
  const [low, high] = [end(interval?.low), end(interval?.high)];
  return { en: `${low} to ${high}`, zh: `${low} 至 ${high}` };
}
