import type { Problem } from "../../base/problem.ts";
import { cellPlace } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { problem, suggest } from "../problem.ts";

/** Every indicator that a row names is described in an indicators.json. */
export function* indicatorIsListed({ observations, targets, claims, indicators }: Draft): Iterable<Problem> {
  if (!indicators.complete) return;
  const unknown = (id: string | undefined): id is string =>
    id !== undefined && id !== "" && !indicators.ids.has(id);
  for (const rows of [observations, targets]) {
    for (const { subject, indicator, row } of rows) {
      if (!subject && unknown(indicator))
        yield notListed(indicator, cellPlace(row, "indicator"), indicators.ids);
    }
  }
  for (const { of, from, row } of claims) {
    if (unknown(of?.indicator)) yield notListed(of.indicator, cellPlace(row, "of"), indicators.ids);
    for (const term of from) {
      if (unknown(term?.indicator)) yield notListed(term.indicator, cellPlace(row, "from"), indicators.ids);
    }
  }
}

function notListed(id: string, at: Problem["at"], ids: ReadonlySet<string>): Problem {
  return problem(
    "indicator-is-listed",
    at,
    { en: `The indicator "${id}" is in no indicators.json.`, zh: `各 indicators.json 中都没有指标“${id}”。` },
    suggest(id, ids, {
      en: "First describe it in the indicators.json of its theme.",
      zh: "先在所属主题的 indicators.json 中说明此指标。",
    }),
  );
}
