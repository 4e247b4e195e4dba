import type { Place, Problem } from "../../base/problem.ts";
import { cellPlace } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { jsonPlace } from "../json.ts";
import { problem, suggest } from "../problem.ts";

/** Every source that a row names is in sources.json. */
export function* sourceIsListed(draft: Draft): Iterable<Problem> {
  const { sources } = draft;
  if (!sources.complete) return;
  for (const rows of [draft.observations, draft.targets, draft.claims, draft.events]) {
    for (const { source, row } of rows) {
      if (source !== "" && !sources.ids.has(source))
        yield unknown(source, cellPlace(row, "source"), sources.ids);
    }
  }
  for (const { value, document, path } of sources.entries) {
    const original = value.translation_of;
    if (original === undefined || sources.ids.has(original)) continue;
    yield unknown(original, jsonPlace(document, [...path, "translation_of"]), sources.ids);
  }
}

function unknown(source: string, at: Place, ids: ReadonlySet<string>): Problem {
  return problem(
    "source-is-listed",
    at,
    {
      en: `The source "${source}" is not in data/sources.json.`,
      zh: `来源“${source}”不在 data/sources.json 中。`,
    },
    suggest(source, ids, {
      en: "First add the document or page there.",
      zh: "先在该文件中登记这份文件或网页。",
    }),
  );
}
