import type { Problem } from "../../base/problem.ts";
import type { Draft } from "../draft.ts";
import { jsonPlace } from "../json.ts";
import { problem, suggest } from "../problem.ts";

/** Every place that an indicator names is in places.json. */
export function* placeIsListed({ indicators, places }: Draft): Iterable<Problem> {
  if (!places.complete) return;
  for (const { value, document, path } of indicators.entries) {
    if (places.ids.has(value.place)) continue;
    yield problem(
      "place-is-listed",
      jsonPlace(document, [...path, "place"]),
      {
        en: `The place "${value.place}" is not in data/places.json.`,
        zh: `地域“${value.place}”不在 data/places.json 中。`,
      },
      suggest(value.place, places.ids, {
        en: "Add it there with its name in both languages.",
        zh: "在该文件中补上此地域及其中英文名称。",
      }),
    );
  }
}
