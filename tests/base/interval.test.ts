import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  contains,
  divide,
  type Interval,
  intervalOf,
  type Limits,
  overlaps,
  scale,
  subtract,
} from "../../src/base/interval.ts";
import { qualifiers } from "../../src/base/quantity.ts";

describe("what a figure allows", () => {
  it.each([
    [
      "an exact figure: half a unit of its last digit either way",
      "exact",
      1.7e12,
      1e11,
      { low: 1.65e12, high: 1.75e12 },
    ],
    ["decimals, without binary noise", "exact", 79.2, 0.1, { low: 79.15, high: 79.25 }],
    [
      "an approximate one: a whole unit of its last digit that is not zero",
      "about",
      50000,
      1,
      { low: 40000, high: 60000 },
    ],
    ["an approximate one with every digit in use", "about", 1.43e12, 1e10, { low: 1.42e12, high: 1.44e12 }],
    ["an approximate zero: a unit either way", "about", 0, 0.1, { low: -0.1, high: 0.1 }],
    ["an approximate fraction: the convention of fractions", "about", 50, 5, { low: 45, high: 55 }],
    ["more than: upwards", "more_than", 98, 1, { low: 98, high: Infinity }],
    ["at least: upwards", "at_least", 98, 1, { low: 98, high: Infinity }],
    ["less than: downwards", "less_than", 70, 1, { low: -Infinity, high: 70 }],
    ["at most: downwards", "at_most", 70, 1, { low: -Infinity, high: 70 }],
    ["nearly: downwards", "nearly", 1.8e12, 1e11, { low: -Infinity, high: 1.8e12 }],
  ] as const)("%s", (_, qualifier, value, precision, interval) => {
    expect(intervalOf({ qualifier, value }, precision)).toEqual(interval);
  });

  it("stays within the limits of the value", () => {
    const share = { low: 0, high: 100 };
    expect(intervalOf({ qualifier: "at_least", value: 98 }, 1, share)).toEqual({ low: 98, high: 100 });
    expect(intervalOf({ qualifier: "exact", value: 100 }, 1, share)).toEqual({ low: 99.5, high: 100 });
    expect(intervalOf({ qualifier: "less_than", value: 70 }, 1, share)).toEqual({ low: 0, high: 70 });
  });

  it("is left as it is when the value breaks its limits, so that it is never empty", () => {
    expect(intervalOf({ qualifier: "exact", value: 980 }, 1, { low: 0, high: 100 })).toEqual({
      low: 979.5,
      high: 980.5,
    });
  });
});

describe("whether two figures agree", () => {
  const of = (qualifier: (typeof qualifiers)[number], value: number, precision: number): Interval =>
    intervalOf({ qualifier, value }, precision);

  it("two that meet do, touching ends included", () => {
    expect(overlaps(of("more_than", 98, 1), of("exact", 98, 1))).toBe(true);
    expect(overlaps(of("more_than", 98, 1), of("at_most", 98, 1))).toBe(true);
    expect(overlaps(of("exact", 1.7e12, 1e11), of("exact", 1.75e12, 1e10))).toBe(true);
  });

  it("two with a gap between them do not", () => {
    expect(overlaps(of("exact", 98, 1), of("less_than", 97, 1))).toBe(false);
    expect(overlaps(of("exact", 1.7e12, 1e11), of("exact", 1.7e9, 1e8))).toBe(false);
  });

  it("ends that differ by the noise of binary numbers touch", () => {
    expect(overlaps({ low: 0.1 + 0.2, high: 1 }, { low: 0, high: 0.3 })).toBe(true);
  });
});

describe("laws, whatever the figures", () => {
  const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100);
  const power = fc.integer({ min: -3, max: 6 }).map((exponent) => Number(`1e${exponent}`));
  const quantity = fc.record({ qualifier: fc.constantFrom(...qualifiers), value: number });
  const ends = fc.tuple(number, number).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  const interval: fc.Arbitrary<Interval> = fc.oneof(
    ends,
    number.map((low) => ({ low, high: Infinity })),
    number.map((high) => ({ low: -Infinity, high })),
  );
  /** An interval with a value that it allows. */
  const sampled = interval.chain((within) =>
    fc.record({
      within: fc.constant(within),
      value: number.map((one) => Math.max(within.low, Math.min(within.high, one))),
    }),
  );
  const limits: fc.Arbitrary<Limits> = ends;

  it("a figure always allows the value that it states", () => {
    fc.assert(fc.property(quantity, power, (one, unit) => contains(intervalOf(one, unit), one.value)));
  });

  it("limits never widen what a figure allows, and never empty it", () => {
    fc.assert(
      fc.property(quantity, power, limits, (one, unit, within) => {
        const [free, clipped] = [intervalOf(one, unit), intervalOf(one, unit, within)];
        return free.low <= clipped.low && clipped.low <= clipped.high && clipped.high <= free.high;
      }),
    );
  });

  it("agreement has no direction, and everything agrees with itself", () => {
    fc.assert(fc.property(interval, interval, (a, b) => overlaps(a, b) === overlaps(b, a) && overlaps(a, a)));
  });

  it("two that allow the same value agree", () => {
    fc.assert(
      fc.property(
        sampled,
        interval,
        ({ within, value }, other) => !contains(other, value) || overlaps(within, other),
      ),
    );
  });

  it("sums, differences, multiples and quotients allow every result of allowed values", () => {
    fc.assert(
      fc.property(sampled, sampled, number, (a, b, factor) => {
        expect(contains(add(a.within, b.within), a.value + b.value)).toBe(true);
        expect(contains(subtract(a.within, b.within), a.value - b.value)).toBe(true);
        expect(contains(scale(a.within, factor), a.value * factor)).toBe(true);
        const quotients = divide(a.within, b.within);
        if (quotients !== undefined) expect(contains(quotients, a.value / b.value)).toBe(true);
      }),
    );
  });

  it("there is no quotient exactly when the divisor allows zero", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => (divide(a, b) === undefined) === (b.low <= 0 && b.high >= 0)),
    );
  });
});
