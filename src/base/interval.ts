import Big from "big.js";
import type { Quantity } from "./quantity.ts";

/**
 * The true values that a figure allows. Both ends belong to it, and an end without a bound is infinite:
 * that "more than 98" leaves out 98 itself is not a difference that two sources could disagree on.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The natural limits of a value, such as 0 and 100 for a share. */
export interface Limits {
  readonly low?: number;
  readonly high?: number;
}

/**
 * The true values that a quantity allows when `precision` is the unit of its last printed digit in base units
 * (1.7 trillion: 1e11), within the limits.
 */
export function intervalOf(quantity: Quantity, precision: number, limits: Limits = {}): Interval {
  return clip(unlimited(quantity, precision), limits);
}

function unlimited({ qualifier, value }: Quantity, precision: number): Interval {
  switch (qualifier) {
    case "exact":
      return halfUnitAround(value, precision);
    case "about":
      return around(value, lastSignificantUnit(value, precision));
    case "more_than":
    case "at_least":
      return { low: value, high: Infinity };
    case "nearly":
    case "less_than":
    case "at_most":
      return { low: -Infinity, high: value };
  }
}

/** Half a unit of the last digit to either side. */
function halfUnitAround(value: number, unit: number): Interval {
  // In whole halves of the unit both ends are integers, and one division rounds them as decimals would be rounded.
  const [times, parts] = unit < 1 ? [1, Math.round(1 / unit)] : [unit, 1];
  const units = Math.round((value * parts) / times);
  const isWhole = (units * times) / parts === value && Number.isSafeInteger(units * 2 * times);
  if (!isWhole) return around(value, new Big(unit).div(2));
  return { low: ((2 * units - 1) * times) / (2 * parts), high: ((2 * units + 1) * times) / (2 * parts) };
}

// In decimals: 79.2 minus 0.05 is 79.15, which binary floats miss.
function around(value: number, reach: Big): Interval {
  const middle = new Big(value);
  return { low: middle.minus(reach).toNumber(), high: middle.plus(reach).toNumber() };
}

/**
 * "About 50,000" is rounded to its 5, not to its last nought: the unit of the last digit that is not zero. A fraction
 * such as "about half" has no digits, and its precision stands.
 */
function lastSignificantUnit(value: number, precision: number): Big {
  let unit = new Big(precision);
  const isDecimal = unit.c.length === 1 && unit.c[0] === 1;
  if (value === 0 || !isDecimal) return unit;
  while (new Big(value).mod(unit.times(10)).eq(0)) unit = unit.times(10);
  return unit;
}

// An interval wholly outside its limits is left alone: the value is wrong, and a rule says so.
function clip({ low, high }: Interval, limits: Limits): Interval {
  const clipped = {
    low: Math.max(low, limits.low ?? -Infinity),
    high: Math.min(high, limits.high ?? Infinity),
  };
  return clipped.low <= clipped.high ? clipped : { low, high };
}

/** Do the two share a true value? Ends that differ by rounding noise count as touching. */
export function overlaps(a: Interval, b: Interval): boolean {
  return notAbove(a.low, b.high) && notAbove(b.low, a.high);
}

/** Is the value one that the interval allows, rounding noise aside? */
export function contains({ low, high }: Interval, value: number): boolean {
  return notAbove(low, value) && notAbove(value, high);
}

const tolerance = 1e-9;

function notAbove(a: number, b: number): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a <= b;
  return a - b <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

/** All sums of a value of the one and a value of the other. */
export function add(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** All differences of a value of `a` and a value of `b`. */
export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** All values of the interval times the factor: 100 turns a ratio into percent. */
export function scale({ low, high }: Interval, factor: number): Interval {
  const ends = [product(low, factor), product(high, factor)];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** All quotients of a value of `a` and a value of `b`; undefined when `b` allows zero. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined;
  const ends = [1 / b.low, 1 / b.high].flatMap((inverse) => [
    product(a.low, inverse),
    product(a.high, inverse),
  ]);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

// An infinite end times zero is zero here: the other end of the inverse already carries the infinity.
function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}
