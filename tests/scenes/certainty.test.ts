import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Qualifier, qualifiers } from "../../src/base/quantity.ts";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { resolveFigure } from "../../src/figures/index.ts";
import type { FigureSpec } from "../../src/figures/spec.ts";
import { type Mark, sceneFor } from "../../src/scenes/index.ts";
import { type Certainty, everyKind, inventedLand, subject } from "./everyKind.ts";

const kinds = Object.values(everyKind).map((spec): { kind: string; spec: FigureSpec } => {
  return { kind: spec.kind, spec };
});
const plain: Certainty = { subject: "exact", rival: "exact", others: "exact", forecast: false, value: 60 };

function marksOf(spec: FigureSpec, catalogue: Catalogue, width: number): readonly Mark[] {
  return sceneFor(resolveFigure(spec, catalogue), "en", spec.kind === "spark" ? 144 : width).marks;
}

/** Shapes that say "exactly so much": filled and hollow dots, hard-ended solid bars, full squares. */
function saysExactly(mark: Mark): boolean {
  if (mark.type === "dot") return mark.fill === "filled" || mark.fill === "hollow";
  return (mark.type === "bar" || mark.type === "units") && mark.fill === "solid";
}

/** What is drawn of a row, without its words: which shapes, how filled. */
function drawnOf(marks: readonly Mark[], row: string): readonly string[] {
  return marks
    .filter((mark) => mark.row === row && mark.type !== "text")
    .map((mark) => ("fill" in mark ? `${mark.fill} ${mark.type}` : mark.type));
}

describe.each(kinds)("a figure of the kind $kind", ({ spec }) => {
  const row = spec.kind === "units" ? "counties@2018-12" : subject;

  it.each([144, 360, 720].slice(spec.kind === "spark" ? 0 : 1))(
    "draws a value otherwise than as exact for every word that takes it back, at %i",
    (width) => {
      const exact = drawnOf(marksOf(spec, inventedLand(plain), width), row);
      expect(exact.some((shape) => /filled dot|solid (?:bar|units)/.test(shape))).toBe(true);
      for (const qualifier of qualifiers.filter((one) => one !== "exact")) {
        const inexact = drawnOf(marksOf(spec, inventedLand({ ...plain, subject: qualifier }), width), row);
        expect(inexact, qualifier).not.toEqual([]);
        expect(
          inexact.filter((shape) => /filled dot|hollow dot|solid/.test(shape)),
          qualifier,
        ).toEqual([]);
      }
    },
  );

  it("never says exactly what no source said exactly, whatever the words of its sources", () => {
    const words = fc.constantFrom<Qualifier>(...qualifiers);
    const certainties = fc.record({
      subject: words,
      rival: words,
      others: words,
      forecast: fc.boolean(),
      value: fc.integer({ min: 10, max: 90 }),
    });
    fc.assert(
      fc.property(certainties, fc.constantFrom(320, 360, 720, 960), (certainty, width) => {
        const catalogue = inventedLand(certainty);
        for (const mark of marksOf(spec, catalogue, width).filter(saysExactly)) {
          const found = catalogue.observations.get(mark.row ?? "");
          if (found === undefined) continue;
          expect(found.quantity?.qualifier, found.id).toBe("exact");
          expect(found.status, found.id).toBe("reported");
          if ("fill" in mark && mark.fill !== "hollow") expect(found.agrees, found.id).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
