import type { Problem } from "../../base/problem.ts";
import { cell, cellPlace } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";

/** Ids of rows stand in addresses, so they are small Latin letters, digits and hyphens. */
export function* idIsPlain({ claims, events }: Draft): Iterable<Problem> {
  for (const { row } of [...claims, ...events]) {
    const id = cell(row, "id");
    if (id === "" || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) continue;
    yield problem(
      "id-is-plain",
      cellPlace(row, "id"),
      { en: `"${id}" cannot be an id.`, zh: `“${id}”不能作为标识。` },
      {
        en: "Write only small letters a to z and digits, words joined by hyphens, such as rural-retail-2019-growth.",
        zh: "只用小写英文字母和数字，单词间用连字符，如 rural-retail-2019-growth。",
      },
    );
  }
}
