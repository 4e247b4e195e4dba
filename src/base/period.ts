import { decimalYear, isRealDay, lastDayOfMonth, nextDay } from "./calendar.ts";
import { isMoment, type Measure } from "./measure.ts";

export { formatAsAt, formatPeriod } from "./periodWords.ts";

/** A stretch of time as an editor typed it, with its first and last day as ISO dates. */
export interface Period {
  readonly text: string;
  readonly start: string;
  readonly end: string;
  readonly grain: "year" | "month" | "day" | "span";
}

/**
 * The period that an ISO 8601 text names: `2019`, `2020-12`, `2020-06-30`, or two of one kind with a slash between
 * them, the earlier first (`2014/2020`). Undefined for anything else, such as a thirtieth of February.
 */
export function parsePeriod(text: string): Period | undefined {
  const [first, last, ...more] = text.split("/");
  if (first === undefined || more.length > 0) return undefined;
  return last === undefined ? parseSimple(first) : spanOf(text, parseSimple(first), parseSimple(last));
}

function spanOf(text: string, first: Period | undefined, last: Period | undefined): Period | undefined {
  if (first === undefined || last?.grain !== first.grain || first.start >= last.start) return undefined;
  return { text, start: first.start, end: last.end, grain: "span" };
}

function parseSimple(text: string): Period | undefined {
  if (/^\d{4}$/.test(text)) return period(text, `${text}-01-01`, `${text}-12-31`, "year");
  if (/^\d{4}-\d{2}$/.test(text))
    return period(text, `${text}-01`, `${text}-${lastDayOfMonth(text)}`, "month");
  return period(text, text, text, "day");
}

function period(text: string, start: string, end: string, grain: Period["grain"]): Period | undefined {
  return isRealDay(start) && isRealDay(end) ? { text, start, end, grain } : undefined;
}

/**
 * Where the period stands on an axis of decimal years on which 2020 is the first moment of 2020. What counts at a
 * moment stands at the start of its last day, so that the end of 2020 is 2020.997 and still belongs to 2020; what
 * counts over a time stands in its middle, so that the year 2019 is 2019.5.
 */
export function axisTime(period: Period, measure: Measure): number {
  return isMoment(measure, period.grain) ? decimalYear(period.end) : periodMiddle(period);
}

/** The middle of the period as a decimal year: 2019.5 for 2019. */
export function periodMiddle({ start, end }: Period): number {
  return (decimalYear(start) + decimalYear(nextDay(end))) / 2;
}
