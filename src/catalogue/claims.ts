import Big from "big.js";
import { add, divide, overlaps, scale, subtract } from "../base/interval.ts";
import type { Interval } from "../base/interval.ts";
import type { Quantity } from "../base/quantity.ts";
import { exactValue } from "../base/quantity.ts";
import type { Claim, ClaimKind, Verdict } from "./catalogue.ts";

/** A level that goes into a claim: what a row prints and what that allows. */
export interface Level {
  readonly quantity: Quantity;
  readonly interval: Interval;
}

/** The figure that a source computed, with the unit of its last printed digit. */
export interface Stated extends Level {
  readonly precision: number;
}

export type Recomputed = NonNullable<Claim["recomputed"]>;

/** What the levels give for a kind of claim; undefined where a divisor may be zero or no level is given. */
export function recompute(kind: ClaimKind, of: Level, from: readonly Level[]): Recomputed | undefined {
  const [first, ...rest] = from;
  if (!first) return undefined;
  const base = rest.reduce((sum, { interval }) => add(sum, interval), first.interval);
  const interval = fromIntervals(kind, of.interval, base);
  return interval && { interval, point: pointOf(kind, of, from) };
}

function fromIntervals(kind: ClaimKind, of: Interval, from: Interval): Interval | undefined {
  const one = { low: 1, high: 1 };
  const ratio = (): Interval | undefined => divide(of, from);
  switch (kind) {
    case "multiple_to":
      return ratio();
    case "multiple_by":
      return mapped(ratio(), (quotient) => subtract(quotient, one));
    case "growth_rate":
      return mapped(ratio(), (quotient) => scale(subtract(quotient, one), 100));
    case "share":
      return mapped(ratio(), (quotient) => scale(quotient, 100));
    case "difference":
      return subtract(of, from);
    case "sum":
      return from;
  }
}

function mapped(value: Interval | undefined, change: (value: Interval) => Interval): Interval | undefined {
  return value && change(value);
}

function pointOf(kind: ClaimKind, of: Level, from: readonly Level[]): number | undefined {
  // A sum is that of its parts; what it is compared with is the claim.
  const top = kind === "sum" ? 0 : exactValue(of.quantity);
  const parts = from.map(({ quantity }) => exactValue(quantity));
  if (top === undefined || !parts.every((part) => part !== undefined)) return undefined;
  const base = parts.reduce((sum, part) => sum.plus(part), new Big(0));
  return fromPoints(kind, new Big(top), base)?.toNumber();
}

function fromPoints(kind: ClaimKind, of: Big, from: Big): Big | undefined {
  if (kind === "difference") return of.minus(from);
  if (kind === "sum") return from;
  if (from.eq(0)) return undefined;
  const ratio = of.div(from);
  if (kind === "multiple_to") return ratio;
  if (kind === "share") return ratio.times(100);
  return kind === "multiple_by" ? ratio.minus(1) : ratio.minus(1).times(100);
}

/** Does a claim follow from the levels? `recomputed` is undefined where a level is missing. */
export function verdictOf(stated: Stated, recomputed: Recomputed | undefined): Verdict {
  if (!recomputed) return "cannot_be_checked";
  if (!overlaps(stated.interval, recomputed.interval)) return "does_not_hold";
  const { point, interval } = recomputed;
  if (point !== undefined && pointHolds(stated, point)) return "holds";
  // A bound or an "about" among the levels allows too much for agreement to say anything.
  if (point === undefined || !Number.isFinite(interval.low) || !Number.isFinite(interval.high))
    return "cannot_be_checked";
  return "holds_after_rounding";
}

/** Does the value that the printed levels give, rounded as the claim is, give the printed claim? */
function pointHolds({ quantity: { qualifier, value }, precision, interval }: Stated, point: number): boolean {
  switch (qualifier) {
    case "exact":
      return roundTo(point, precision).eq(value);
    case "about":
      return overlaps(interval, { low: point, high: point });
    case "more_than":
      return point > value;
    case "at_least":
      return point >= value;
    case "less_than":
    case "nearly":
      return point < value;
    case "at_most":
      return point <= value;
  }
}

function roundTo(value: number, unit: number): Big {
  return new Big(value).div(unit).round(0, Big.roundHalfUp).times(unit);
}
