import type { GrammarMark } from "../figures/grammar.ts";
import { hatchTowards } from "./hatch.ts";
import { type Mark, round, type Tone } from "./scene.ts";

/** The width of every sample in a key. */
export const sampleWidth = 26;

/** A sample of a mark as it looks on a line of points; marks that look alike everywhere are those of bars. */
export function pointSample(mark: GrammarMark, x: number, y: number): readonly Mark[] {
  const middle = x + 13;
  switch (mark) {
    case "exact":
      return [dot(middle, y)];
    case "lower":
      return [
        ...upright(middle, y - 3, 10, "up"),
        line(middle - 7, y + 7, middle + 7, y + 7, "solid", "accent"),
        chevron(middle, y - 7, "up"),
      ];
    case "upper":
      return [
        ...upright(middle, y - 7, 10, "down"),
        line(middle - 7, y - 7, middle + 7, y - 7, "solid", "accent"),
        chevron(middle, y + 7, "down"),
      ];
    case "nearly":
      return [
        { type: "dot", x: round(middle), y: round(y - 3), r: 7, fill: "soft", tone: "accent" },
        chevron(middle, y + 7, "down"),
      ];
    case "about":
      return [{ type: "dot", x: round(middle), y: round(y), r: 7.6, fill: "soft", tone: "accent" }];
    case "forecast":
      return [{ type: "dot", x: round(middle), y: round(y), r: 4, fill: "outline", tone: "accent" }];
    default:
      return barSample(mark, x, y);
  }
}

/** A sample of a mark as it looks on a horizontal track, where bounds lie along it. */
export function trackSample(mark: GrammarMark, x: number, y: number): readonly Mark[] {
  switch (mark) {
    case "lower":
      return [...hatched(x + 3, y, 21, "accent", true), edge(x + 3, y), chevron(x + 11, y, "right")];
    case "upper":
      return [...hatched(x + 2, y, 21), edge(x + 23, y), chevron(x + 15, y, "left")];
    case "nearly":
      return [
        { type: "dot", x: round(x + 17), y: round(y), r: 7, fill: "soft", tone: "accent" },
        chevron(x + 4, y, "left"),
      ];
    default:
      return pointSample(mark, x, y);
  }
}

/** A sample of a mark as it looks on a horizontal bar. */
export function barSample(mark: GrammarMark, x: number, y: number): readonly Mark[] {
  const bar = { type: "bar", y: round(y - 5), height: 10, tone: "accent" } as const;
  switch (mark) {
    case "exact":
      return [{ ...bar, x: round(x), width: 26, fill: "solid" }];
    case "lower":
      return [
        { ...bar, x: round(x), width: 6, fill: "solid" },
        ...hatched(x + 7, y, 11),
        edge(x + 7, y),
        chevron(x + 23, y, "right"),
      ];
    case "upper":
      return [chevron(x + 3, y, "left"), ...hatched(x + 9, y, 12), edge(x + 21, y)];
    case "nearly":
      return [
        { ...bar, x: round(x), width: 8, fill: "solid" },
        { ...bar, x: round(x + 8), width: 10, fill: "soft" },
        chevron(x + 23, y, "left"),
      ];
    case "about":
      return [
        { ...bar, x: round(x), width: 10, fill: "solid" },
        { ...bar, x: round(x + 10), width: 14, fill: "soft" },
      ];
    case "target":
      return [{ type: "flag", x: round(x + 8), y: round(y + 8), height: 16, side: "right", tone: "ink" }];
    case "disagree":
      return disagreement(x, y);
    case "gap":
      return [line(x + 4, y, x + 22, y, "dotted", "accent"), dot(x + 4, y), dot(x + 22, y)];
    case "break":
      return [line(x + 13, y - 8, x + 13, y + 8, "dashed", "caution")];
    case "forecast":
      return [{ ...bar, x: round(x), width: 24, fill: "outline" }];
    case "slip":
      return [{ ...bar, x: round(x), width: 24, fill: "hollow", tone: "caution" }];
    case "calculated":
      return [
        { ...bar, x: round(x), width: 16, fill: "pale", tone: "context" },
        ...hatched(x + 16, y, 8, "context"),
        edge(x + 24, y, "context"),
      ];
  }
}

function hatched(x: number, y: number, width: number, tone: Tone = "accent", fades = false): readonly Mark[] {
  return hatchTowards("right", { x, y: y - 5, width, height: 10, tone }, fades);
}

function upright(middle: number, y: number, height: number, way: "up" | "down"): readonly Mark[] {
  return hatchTowards(way, { x: middle - 6, y, width: 12, height, tone: "accent" }, way === "up");
}

function disagreement(x: number, y: number): readonly Mark[] {
  const bracket = [
    [x + 6, y + 3],
    [x + 6, y + 8],
    [x + 19, y + 8],
    [x + 19, y + 3],
  ] as const;
  return [
    {
      type: "line",
      points: bracket.map(([px, py]) => [round(px), round(py)] as const),
      style: "solid",
      weight: 1.25,
      tone: "caution",
    },
    dot(x + 6, y - 3),
    { type: "dot", x: round(x + 19), y: round(y - 3), r: 4.5, fill: "hollow", tone: "caution" },
  ];
}

function dot(x: number, y: number): Mark {
  return { type: "dot", x: round(x), y: round(y), r: 4, fill: "filled", tone: "accent" };
}

function edge(x: number, y: number, tone: Tone = "accent"): Mark {
  return line(x, y - 7, x, y + 7, "solid", tone);
}

function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  style: "solid" | "dotted" | "dashed",
  tone: Tone,
): Mark {
  return {
    type: "line",
    points: [
      [round(x1), round(y1)],
      [round(x2), round(y2)],
    ],
    style,
    weight: style === "dotted" ? 1.5 : 2,
    tone,
  };
}

function chevron(x: number, y: number, toward: "up" | "down" | "left" | "right"): Mark {
  return { type: "chevron", x: round(x), y: round(y), toward, tone: "accent" };
}
