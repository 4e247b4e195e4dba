import { parsePeriod, type Period } from "../base/period.ts";
import type { Catalogue, Observation } from "../catalogue/catalogue.ts";
import { comparableRows } from "./comparable.ts";
import { resolveIndicator, resolveRow } from "./lookUp.ts";

/** A statement that a sentence makes in words: whether the catalogue bears it out. It throws where a row is gone. */
export type Worded = (catalogue: Catalogue) => boolean;

/** Days of each unit; what a sentence says is the time rounded to whole ones. */
const days = { years: 365.25, months: 30.44, weeks: 7 } as const;

/**
 * The time from one thing to another, rounded, is as long as the words say. Each end is a row (the end of its period), a target (when
 * it was set), `source:` and an id (when it was published), `event:` and an id, or a date.
 */
export function elapsed(from: string, to: string, said: number, unit: keyof typeof days): Worded {
  return (catalogue) => Math.round((dayOf(to, catalogue) - dayOf(from, catalogue)) / days[unit]) === said;
}

function dayOf(name: string, catalogue: Catalogue): number {
  const period = periodOf(name, catalogue);
  if (!period) throw new Error(`A statement in words refers to "${name}", which has no date.`);
  return Date.parse(period.end) / 86_400_000;
}

function periodOf(name: string, { observations, targets, sources, events }: Catalogue): Period | undefined {
  const [kind, id] = name.split(":");
  if (kind === "source") return parsePeriod(sources.get(id ?? "")?.published ?? "");
  if (kind === "event") return events.find((event) => event.id === id)?.date;
  return observations.get(name)?.period ?? targets.get(name)?.setOn ?? parsePeriod(name);
}

/** Every one of these rows lies above the bound, whatever their qualifiers allow: "most" is above 50. */
export function above(bound: number, ...ids: readonly string[]): Worded {
  return (catalogue) => ids.every((id) => (resolveRow(id, catalogue).interval?.low ?? -Infinity) >= bound);
}

/** Of two levels the part, computed by the caller, is the greater part of the whole. */
export function greaterPart(part: (rows: (id: string) => number) => number): Worded {
  return (catalogue) => part((id) => resolveRow(id, catalogue).quantity?.value ?? Number.NaN) > 0.5;
}

/** From one row to the next, this one saw the greatest rise a day of all between two surveys of one base. */
export function fastestRise(indicator: string, to: string, before: string): Worded {
  return (catalogue) => {
    const rows = comparableRows(resolveIndicator(indicator, catalogue), catalogue).filter(
      ({ period, quantity }) => quantity && period.end < before,
    );
    const pace = (row: Observation, at: number) => paceBetween(rows[at - 1], row);
    const fastest = Math.max(...rows.map(pace));
    return rows.some((row, at) => row.id === to && pace(row, at) === fastest);
  };
}

function paceBetween(earlier: Observation | undefined, later: Observation): number {
  if (!earlier?.quantity || !later.quantity) return -Infinity;
  const time = Date.parse(later.period.end) - Date.parse(earlier.period.end);
  return (later.quantity.value - earlier.quantity.value) / time;
}

/** Every statement named here. */
export function both(...all: readonly Worded[]): Worded {
  return (catalogue) => all.every((holds) => holds(catalogue));
}
