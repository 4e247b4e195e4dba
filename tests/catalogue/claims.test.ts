import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalOf } from "../../src/base/interval.ts";
import type { Qualifier } from "../../src/base/quantity.ts";
import type { ClaimKind } from "../../src/catalogue/catalogue.ts";
import { recompute, verdictOf } from "../../src/catalogue/claims.ts";
import type { Level } from "../../src/catalogue/claims.ts";

// Every figure here is invented.
function level(value: number, precision: number, qualifier: Qualifier = "exact"): Level {
  const quantity = { value, qualifier };
  return { quantity, interval: intervalOf(quantity, precision) };
}

function verdict(kind: ClaimKind, claim: Level & { precision: number }, of: Level, from: readonly Level[]) {
  return verdictOf(claim, recompute(kind, of, from));
}

function claim(value: number, precision: number, qualifier: Qualifier = "exact") {
  return { ...level(value, precision, qualifier), precision };
}

describe("a claim recomputed from printed levels", () => {
  it("holds when the printed levels give the printed figure", () => {
    expect(verdict("growth_rate", claim(25, 1), level(500, 1), [level(400, 1)])).toBe("holds");
    expect(verdict("multiple_to", claim(9.4, 0.1), level(1.7e12, 1e11), [level(1.8e11, 1e10)])).toBe("holds");
    expect(verdict("share", claim(20, 1), level(30, 1), [level(150, 1)])).toBe("holds");
    expect(verdict("difference", claim(34.1, 0.1), level(64.2, 0.1), [level(30.1, 0.1)])).toBe("holds");
    expect(verdict("sum", claim(60, 1), level(60, 1), [level(10, 1), level(20, 1), level(30, 1)])).toBe(
      "holds",
    );
  });

  it("tells an increase of 8.4 times from an increase to 8.4 times", () => {
    const [of, from] = [level(1.7e12, 1e11), [level(1.8e11, 1e9)]];
    expect(verdict("multiple_by", claim(8.4, 0.1), of, from)).toBe("holds");
    expect(verdict("multiple_to", claim(8.4, 0.1), of, from)).toBe("does_not_hold");
  });

  it("holds after rounding when only the unprinted digits of the levels allow it", () => {
    expect(verdict("growth_rate", claim(26, 1), level(500, 10), [level(400, 10)])).toBe(
      "holds_after_rounding",
    );
  });

  it("does not hold when no true values behind the print allow it", () => {
    expect(verdict("growth_rate", claim(30.4, 0.1), level(1370, 10), [level(1244.88, 0.01)])).toBe(
      "does_not_hold",
    );
  });

  it("cannot be checked against a bound that allows it, nor without a level", () => {
    const atLeast = level(500, 1, "at_least");
    expect(verdict("growth_rate", claim(30, 1), atLeast, [level(400, 1)])).toBe("cannot_be_checked");
    expect(verdict("growth_rate", claim(10, 1), atLeast, [level(400, 1)])).toBe("does_not_hold");
    expect(verdict("growth_rate", claim(10, 1), level(500, 1), [])).toBe("cannot_be_checked");
    expect(verdict("growth_rate", claim(10, 1), level(500, 1), [level(0, 1)])).toBe("cannot_be_checked");
  });

  it("respects the qualifier of the claim", () => {
    const [of, from] = [level(500, 1), [level(400, 1)]];
    expect(verdict("growth_rate", claim(24, 1, "more_than"), of, from)).toBe("holds");
    expect(verdict("growth_rate", claim(26, 1, "more_than"), of, from)).toBe("does_not_hold");
    expect(verdict("growth_rate", claim(25, 1, "more_than"), of, from)).toBe("holds_after_rounding");
    expect(verdict("growth_rate", claim(26, 1, "nearly"), of, from)).toBe("holds");
    expect(verdict("growth_rate", claim(25, 1, "at_least"), of, from)).toBe("holds");
  });

  it("holds whatever the levels, when it is their growth rounded as printed", () => {
    const whole = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(whole, whole, (of, from) => {
        const growth = Math.round((of / from - 1) * 1000) / 10;
        expect(verdict("growth_rate", claim(growth, 0.1), level(of, 1), [level(from, 1)])).toMatch(/^holds/);
      }),
    );
  });
});
