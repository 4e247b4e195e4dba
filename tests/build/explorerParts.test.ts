import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partAddress, partsOf } from "../../src/site/explorerParts.ts";

describe("the parts of the explorer's table", () => {
  it("hold every statement once, in order, none of them more than fit, and say which they hold", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (all, size) => {
        const parts = partsOf(all, size);
        expect(parts.flatMap(({ statements }) => statements)).toEqual(all);
        expect(parts.map(({ number }) => number)).toEqual(parts.map((_, at) => at + 1));
        for (const { statements, from, to } of parts) {
          expect(statements.length).toBeLessThanOrEqual(size);
          expect(all.slice(from - 1, to)).toEqual(statements);
        }
        // Only the last may have room left.
        for (const { statements } of parts.slice(0, -1)) expect(statements.length).toBe(size);
      }),
    );
  });

  it("begin with the explorer's own page, which is there without any statement too", () => {
    expect(partsOf([], 10)).toHaveLength(1);
    expect(partAddress("en", 1)).toMatch(/\/en\/explore\/$/);
    expect(partAddress("zh", 2)).toMatch(/\/zh\/explore\/2\/$/);
  });
});
