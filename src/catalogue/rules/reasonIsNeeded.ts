import { overlaps } from "../../base/interval.ts";
import type { Problem } from "../../base/problem.ts";
import type { Reason } from "../catalogue.ts";
import { cell, cellPlace } from "../csv.ts";
import type { Draft, ObservationDraft } from "../draft.ts";
import { allGroups } from "../groups.ts";
import { problem } from "../problem.ts";

const rule = "reason-is-needed";

// Numbers may agree while what they count differs; but a slip, a revision or a riddle that agrees is none.
const reasonsOfMeaning: readonly Reason[] = ["translation", "definition", "universe", "date"];

/** A reason stands only where there is something to explain, and with a note that explains it. */
export function* reasonIsNeeded(draft: Draft): Iterable<Problem> {
  for (const { rows, used } of allGroups(draft)) {
    for (const observation of used ? rows : []) {
      if (!observation.reason || !used) continue;
      if (!hasNote(observation)) yield withoutNote(observation);
      else if (observation === used) yield* ofRowInUse(observation);
      else yield* ofAgreeingRow(observation, used, observation.reason);
    }
  }
}

function hasNote({ row }: ObservationDraft): boolean {
  return cell(row, "note_en") !== "" || cell(row, "note_zh") !== "";
}

function withoutNote({ row }: ObservationDraft): Problem {
  return problem(
    rule,
    cellPlace(row, "note_en"),
    { en: `The reason "${cell(row, "reason")}" has no note.`, zh: `原因“${cell(row, "reason")}”没有注释。` },
    {
      en: "Write in note_en and note_zh how this row differs from the row in use.",
      zh: "在 note_en 和 note_zh 中写明此行与采用的一行有何不同。",
    },
  );
}

function* ofRowInUse({ row, status }: ObservationDraft): Iterable<Problem> {
  if (status === "missing") return;
  yield problem(
    rule,
    cellPlace(row, "reason"),
    {
      en: "The row in use has a reason, which only a row that differs from it needs.",
      zh: "采用的一行写了原因，而只有与它不符的行才需要原因。",
    },
    {
      en: "Empty the cell, and give the reason in the row that differs.",
      zh: "清空此格，把原因写在不相符的那一行。",
    },
  );
}

function* ofAgreeingRow(
  { row, interval }: ObservationDraft,
  used: ObservationDraft,
  reason: Reason,
): Iterable<Problem> {
  if (!interval || !used.interval || reasonsOfMeaning.includes(reason) || !overlaps(interval, used.interval))
    return;
  yield problem(
    rule,
    cellPlace(row, "reason"),
    {
      en: `The reason is "${reason}", but the figure agrees with the row in use.`,
      zh: `原因写了“${reason}”，但此行的数字与采用的一行相符。`,
    },
    {
      en: "Empty the cell; if the two count different things, write translation, definition, universe or date.",
      zh: "清空此格；若两者统计的不是一回事，写 translation、definition、universe 或 date。",
    },
  );
}
