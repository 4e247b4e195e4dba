import type { Limits } from "../../base/interval.ts";
import type { Problem } from "../../base/problem.ts";
import { cellPlace } from "../csv.ts";
import type { Draft, ObservationDraft, TargetDraft } from "../draft.ts";
import { naturalLimits } from "../limits.ts";
import { plainDigits, problem } from "../problem.ts";

/** A value lies within the limits of its indicator: a share between 0 and 100. */
export function* valueIsWithinLimits({ observations, targets, indicators, units }: Draft): Iterable<Problem> {
  const limits = new Map<string, Limits>();
  for (const { value } of indicators.entries) limits.set(value.id, naturalLimits(value, units.byId.get(value.unit)?.value));
  for (const rows of [observations, targets]) {
    for (const row of rows) yield* outside(row, limits.get(row.indicator) ?? {});
  }
}

function* outside({ row, value, indicator }: ObservationDraft | TargetDraft, limits: Limits): Iterable<Problem> {
  const { low = -Infinity, high = Infinity } = limits;
  if (value === undefined || low >= high) return;
  const side = value < low ? "below" : value > high ? "above" : undefined;
  if (!side) return;
  const limit = plainDigits(side === "below" ? low : high);
  const shown = plainDigits(value);
  yield problem(
    "value-is-within-limits",
    cellPlace(row, "value"),
    side === "below"
      ? { en: `${shown} is below ${limit}, the lowest value of "${indicator}".`, zh: `${shown} 低于“${indicator}”的下限 ${limit}。` }
      : { en: `${shown} is above ${limit}, the highest value of "${indicator}".`, zh: `${shown} 超出“${indicator}”的上限 ${limit}。` },
    { en: "Correct the value, or the limits in indicators.json.", zh: "请更正数值，或更正 indicators.json 中的上下限。" },
  );
}
