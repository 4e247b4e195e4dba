import type { Period } from "../../base/period.ts";
import { parsePeriod } from "../../base/period.ts";
import type { Problem } from "../../base/problem.ts";
import { cellPlace } from "../csv.ts";
import type { Draft, ObservationDraft } from "../draft.ts";
import { problem } from "../problem.ts";

/** What was reported for a time stands in a source that was published after that time had begun. */
export function* periodFitsSource({ observations, sources }: Draft): Iterable<Problem> {
  const published = new Map<string, Period | undefined>();
  for (const [id, { value }] of sources.byId)
    published.set(id, value.published === undefined ? undefined : parsePeriod(value.published));
  for (const observation of observations) {
    const date = published.get(observation.source);
    if (observation.status !== "reported" || !date || !observation.period) continue;
    if (observation.period.start > date.end) yield tooEarly(observation, observation.period, date);
  }
}

function tooEarly({ row, source }: ObservationDraft, period: Period, date: Period): Problem {
  return problem(
    "period-fits-source",
    cellPlace(row, "period"),
    {
      en: `A figure for ${period.text} cannot have been reported by ${source}, published ${date.text}.`,
      zh: `${source} 发布于 ${date.text}，不可能报告 ${period.text} 的数字。`,
    },
    {
      en: "Correct the period or the source, or write forecast as the status.",
      zh: "更正时期或来源，或将 status 改为 forecast。",
    },
  );
}
