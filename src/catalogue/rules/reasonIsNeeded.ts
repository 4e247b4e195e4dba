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
    { en: "Say in both languages how the two rows differ.", zh: "请用两种语言说明两行有何不同。" },
  );
}

function* ofRowInUse({ row, status }: ObservationDraft): Iterable<Problem> {
  if (status === "missing") return;
  yield problem(
    rule,
    cellPlace(row, "reason"),
    {
      en: "The row in use gives a reason for not agreeing with itself.",
      zh: "被采用的一行写有与自身不符的原因。",
    },
    {
      en: "Empty the cell, and give the reason in the row that differs.",
      zh: "请清空此格，将原因写在有差异的那一行。",
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
      en: `The row agrees with the one in use, so "${reason}" explains nothing.`,
      zh: `此行与被采用的一行相符，“${reason}”无从解释。`,
    },
    {
      en: "Empty the cell, or write translation, definition, universe or date if the meaning differs.",
      zh: "请清空此格；若含义不同，请写 translation、definition、universe 或 date。",
    },
  );
}
