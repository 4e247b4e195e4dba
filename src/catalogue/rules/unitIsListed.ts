import type { Problem } from "../../base/problem.ts";
import { cellPlace } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { jsonPlace } from "../json.ts";
import { problem, suggest } from "../problem.ts";

const rule = "unit-is-listed";

/** Every unit that an indicator or a reading names is in units.json, and so is the one that a claim computes in. */
export function* unitIsListed({ indicators, readings, claims, units }: Draft): Iterable<Problem> {
  if (!units.complete) return;
  for (const { value, document, path } of [...indicators.entries, ...readings.entries]) {
    if (units.ids.has(value.unit)) continue;
    yield problem(
      rule,
      jsonPlace(document, [...path, "unit"]),
      {
        en: `The unit "${value.unit}" is not in data/units.json.`,
        zh: `单位“${value.unit}”不在 data/units.json 中。`,
      },
      suggest(value.unit, units.ids, {
        en: "Add it there with its name in both languages.",
        zh: "在该文件中补上此单位及其中英文名称。",
      }),
    );
  }
  for (const { claimKind, of, unit, row } of claims) {
    if (!claimKind || !of || unit || !indicators.byId.has(of.indicator)) continue;
    yield problem(
      rule,
      cellPlace(row, "kind"),
      {
        en: `data/units.json has no unit for a claim of kind "${claimKind}".`,
        zh: `data/units.json 中没有适用于“${claimKind}”的单位。`,
      },
      {
        en: "Add units of the kinds percent, percentage_points and times to data/units.json.",
        zh: "在该文件中补上 percent、percentage_points、times 三类单位。",
      },
    );
  }
}
