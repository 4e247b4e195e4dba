import { grammarMarks, type GrammarMark } from "../figures/index.ts";
import type { Mark, Scene } from "../scenes/index.ts";

/** The marks that the method page explains, as they look on a bar of 220 units and on the axis under it. */
export const sampleMarks: readonly GrammarMark[] = grammarMarks;

const left = 1;
const right = 219;
const top = 8;
const height = 14;
const middle = top + height / 2;

/** One mark of the certainty grammar, drawn large. */
export function grammarSample(mark: GrammarMark): Scene {
  const axis: Mark = line([left, 28], [right, 28], "solid", "hairline", 1);
  return {
    id: `grammar-${mark}`,
    width: 220,
    height: 36,
    theme: "coverage",
    language: "en",
    marks: [axis, ...drawn[mark]],
  };
}

const drawn: Readonly<Record<GrammarMark, readonly Mark[]>> = {
  exact: [bar(left, 190, "solid"), end(190)],
  lower: [bar(left, 150, "solid"), bar(152, right, "hatch"), end(151), chevron(166, "right")],
  upper: [bar(left, 149, "hatch"), end(150), chevron(135, "left")],
  nearly: [bar(left, 120, "solid"), bar(120, 150, "soft"), chevron(166, "left")],
  about: [bar(left, 90, "solid"), bar(90, 125, "soft")],
  target: [bar(left, 176, "pale"), { type: "flag", x: 182, y: 28, height: 24, side: "right", tone: "ink" }],
  disagree: [
    line([158, 20], [158, 26], "solid", "caution", 1.25),
    line([158, 26], [174, 26], "solid", "caution", 1.25),
    line([174, 26], [174, 20], "solid", "caution", 1.25),
    { type: "dot", x: 158, y: 14, r: 5, fill: "filled", tone: "accent" },
    { type: "dot", x: 174, y: 14, r: 5, fill: "hollow", tone: "caution" },
  ],
  gap: [
    line([10, 24], [190, 6], "dotted", "accent", 1.5),
    { type: "dot", x: 10, y: 24, r: 4.5, fill: "filled", tone: "accent" },
    { type: "dot", x: 190, y: 6, r: 4.5, fill: "filled", tone: "accent" },
  ],
  break: [
    line([10, 22], [90, 14], "solid", "accent", 2.5),
    line([130, 18], [200, 8], "solid", "accent", 2.5),
    line([110, 2], [110, 28], "dashed", "caution", 1.5),
  ],
  forecast: [bar(left, 160, "outline")],
  slip: [{ type: "bar", x: left, y: top, width: 120, height, fill: "hollow", tone: "caution" }],
  calculated: [
    { type: "bar", x: left, y: top, width: 110, height, fill: "pale", tone: "context" },
    { type: "bar", x: 111, y: top, width: 40, height, fill: "hatch", tone: "context" },
  ],
};

function bar(from: number, to: number, fill: "solid" | "hatch" | "soft" | "pale" | "outline"): Mark {
  return { type: "bar", x: from, y: top, width: to - from, height, fill, tone: "accent" };
}

function end(x: number): Mark {
  return line([x, top - 3], [x, top + height + 3], "solid", "accent", 2);
}

function chevron(x: number, toward: "left" | "right"): Mark {
  return { type: "chevron", x, y: middle, toward, tone: "accent" };
}

function line(
  from: readonly [number, number],
  to: readonly [number, number],
  style: "solid" | "dotted" | "dashed",
  tone: "accent" | "caution" | "context" | "hairline",
  weight: number,
): Mark {
  return { type: "line", points: [from, to], style, weight, tone };
}
