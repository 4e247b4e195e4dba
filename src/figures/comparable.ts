import { isMoment } from "../base/measure.ts";
import { axisTime, type Period } from "../base/period.ts";
import type { Catalogue, Indicator, Observation } from "../catalogue/catalogue.ts";
import { rowsOf } from "./reading.ts";

type Grain = "moment" | "year" | "month" | "day";

/**
 * The rows in use of an indicator whose periods may stand on one line, in order of time. Years are never chained with
 * half-years or part-years: of several kinds of period, the one with most rows is kept, years before others.
 */
export function comparableRows(indicator: Indicator, catalogue: Catalogue): readonly Observation[] {
  const rows = rowsOf(indicator, catalogue).filter(({ inUse }) => inUse);
  const kind = commonest(rows.flatMap((row) => grainOf(row) ?? []));
  return rows.filter((row) => grainOf(row) === kind).toSorted(byEnd);
}

/** A span is comparable with nothing; a share's yearly value and its value at a date may stand on one axis. */
function grainOf({ period, indicator, quantity }: Observation): Grain | undefined {
  if (period.grain === "span" || quantity === undefined) return undefined;
  if (indicator.measure === "share" || indicator.measure === "level") return "moment";
  return isMoment(indicator.measure, period.grain) ? "moment" : period.grain;
}

function commonest(grains: readonly Grain[]): Grain {
  const count = (grain: Grain): number => grains.filter((one) => one === grain).length;
  const order: readonly Grain[] = ["year", "moment", "month", "day"];
  return order.toSorted((a, b) => count(b) - count(a))[0] ?? "year";
}

function byEnd(a: Observation, b: Observation): number {
  return a.period.end.localeCompare(b.period.end) || a.period.text.length - b.period.text.length;
}

/**
 * Where the indicator's periods stand on an axis of years. A share that is dated by month elsewhere holds at the end
 * of its year where only the year is named, so that it does not stand before that year's later surveys.
 */
export function lineTime(indicator: Indicator, catalogue: Catalogue): (period: Period) => number {
  const dated = comparableRows(indicator, catalogue).some((row) =>
    isMoment(indicator.measure, row.period.grain),
  );
  return (period) => axisTime(period, dated ? "stock" : indicator.measure);
}

/** The rows that say that nothing was reported. */
export function missingRows(indicator: Indicator, catalogue: Catalogue): readonly Observation[] {
  return rowsOf(indicator, catalogue).filter(({ status }) => status === "missing");
}
