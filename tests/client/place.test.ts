import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeTip } from "../../src/client/charts/place.ts";

const screen = { width: 360, height: 740 };

/** A mark somewhere on the screen, at most half as wide and half as high as that. */
const marks = fc
  .record({
    left: fc.integer({ min: 0, max: 350 }),
    top: fc.integer({ min: 0, max: 730 }),
    width: fc.integer({ min: 1, max: 180 }),
    height: fc.integer({ min: 1, max: 370 }),
  })
  .map(({ left, top, width, height }) => ({
    left,
    top,
    right: Math.min(left + width, screen.width),
    bottom: Math.min(top + height, screen.height),
  }));
const tips = fc.record({
  width: fc.integer({ min: 80, max: 304 }),
  height: fc.integer({ min: 40, max: 160 }),
});

describe("the place of a mark's words", () => {
  it("is on the screen and off the mark, wherever the mark and the pointer are", () => {
    fc.assert(
      fc.property(marks, tips, fc.double({ min: 0, max: 1, noNaN: true }), (mark, tip, along) => {
        const { left, top } = placeTip(mark, mark.left + along * (mark.right - mark.left), tip, screen);
        const [right, bottom] = [left + tip.width, top + tip.height];
        expect(left >= 0 && top >= 0 && right <= screen.width && bottom <= screen.height).toBe(true);
        expect(left < mark.right && mark.left < right && top < mark.bottom && mark.top < bottom).toBe(false);
      }),
    );
  });

  it("is above the mark where there is room", () => {
    const mark = { left: 100, right: 108, top: 300, bottom: 308 };
    expect(placeTip(mark, 104, { width: 200, height: 100 }, screen)).toEqual({ left: 8, top: 192 });
  });
});
