import { describe, expect, it } from "vitest";
import { describeFigure } from "../../../src/figures/index.ts";
import { type DecaySpec, resolveDecay } from "../../../src/figures/kinds/decay.ts";
import { sceneFor } from "../../../src/scenes/index.ts";
import { both, inventedCatalogue, inventedHead } from "../inventedCatalogue.ts";

/** An invented figure that is translated with a slip, and what is said of the slip. */
function translated(lost: string | undefined) {
  const catalogue = inventedCatalogue(
    [{ id: "wells" }],
    [
      { of: "wells", at: "2020", value: 98, qualifier: "at_least" },
      { of: "wells", at: "2020", value: 98, by: "other", reason: "translation" },
    ],
  );
  const translation = {
    stage: "translation",
    row: "wells@2020~other",
    label: both("The gazette in translation"),
    ...(lost === undefined ? {} : { lost: both(lost) }),
  } as const;
  const spec: DecaySpec = {
    ...inventedHead,
    kind: "decay",
    paths: [
      {
        label: both("Wells"),
        steps: [{ stage: "document", row: "wells@2020", label: both("The gazette") }, translation],
      },
    ],
  };
  return resolveDecay(spec, catalogue);
}

describe("where a figure decays", () => {
  it("stops the build where a slip is not put into words", () => {
    expect(() => translated(undefined)).toThrow("say what it lost");
  });

  it("says each print and what was lost before it", () => {
    const { description } = describeFigure(translated("“at least” is gone"), "en");
    expect(description).toBe(
      "Wells: Document (The gazette), “98”; Translation (The gazette in translation), “98”, “at least” is gone.",
    );
  });

  it.each([360, 720])("draws the bound open and the slip empty, %i units wide", (width) => {
    const { marks } = sceneFor(translated("“at least” is gone"), "en", width);
    const bars = marks.filter((mark) => mark.type === "bar" && mark.height === 12);
    expect(bars.map((bar) => bar.type === "bar" && bar.fill)).toEqual(["solid", "hatch", "hollow"]);
    expect(marks.some((mark) => mark.type === "text" && mark.text === "“at least” is gone")).toBe(true);
  });
});
