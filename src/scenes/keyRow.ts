import { grammarWords, type GrammarMark } from "../figures/key.ts";
import type { Canvas } from "./canvas.ts";
import { hatchTowards } from "./hatch.ts";
import { type Mark, round } from "./scene.ts";
import { textWidth } from "./textWidth.ts";

const sampleWidth = 26;

/** The key under a chart from `top` down: a sample of each mark and its words, in as many rows as it needs. */
export function keyRow(marks: readonly GrammarMark[], top: number, canvas: Canvas): { readonly marks: readonly Mark[]; readonly height: number } {
  if (marks.length === 0) return { marks: [], height: 0 };
  const items = marks.map((mark) => ({ mark, words: grammarWords[mark][canvas.language] }));
  return flow(items.map(({ words, mark }) => ({ words, sample: (x: number, y: number) => keySample(mark, x, y) })), top, canvas);
}

export interface KeyItem {
  readonly words: string;
  /** The sample's marks, from its left edge and its middle line. */
  readonly sample: (x: number, y: number) => readonly Mark[];
}

/** Items side by side, wrapped at the right edge. */
export function flow(items: readonly KeyItem[], top: number, canvas: Canvas): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  const rowHeight = canvas.size * 1.75;
  let [x, y] = [0, top + rowHeight / 2];
  for (const { words, sample } of items) {
    const width = sampleWidth + 7 + textWidth(words, canvas.size);
    if (x > 0 && x + width > canvas.width) [x, y] = [0, y + rowHeight];
    marks.push(...sample(x, y), keyWords(words, x + sampleWidth + 7, y, canvas));
    x += width + 20;
  }
  return { marks, height: y + rowHeight / 2 - top };
}

function keyWords(text: string, x: number, y: number, { size }: Canvas): Mark {
  return { type: "text", x: round(x), y: round(y + size * 0.35), text, size, anchor: "start", bold: false, tone: "soft" };
}

/** A sample of one mark, twenty-six units wide. */
export function keySample(mark: GrammarMark, x: number, y: number): readonly Mark[] {
  const bar = { type: "bar", y: round(y - 5), height: 10, tone: "accent" } as const;
  switch (mark) {
    case "exact":
      return [{ ...bar, x: round(x), width: 26, fill: "solid" }];
    case "lower":
      return [{ ...bar, x: round(x), width: 9, fill: "solid" }, ...hatched(x + 10, y, 16), upright(x + 10, y), chevron(x + 17, y, "right")];
    case "upper":
      return [...hatched(x, y, 20), upright(x + 20, y), chevron(x + 13, y, "left")];
    case "nearly":
      return [{ ...bar, x: round(x), width: 8, fill: "solid" }, { ...bar, x: round(x + 8), width: 10, fill: "soft" }, chevron(x + 23, y, "left")];
    case "about":
      return [{ ...bar, x: round(x), width: 10, fill: "solid" }, { ...bar, x: round(x + 10), width: 14, fill: "soft" }];
    case "target":
      return [{ type: "flag", x: round(x + 8), y: round(y + 8), height: 16, side: "right", tone: "ink" }];
    case "disagree":
      return disagreement(x, y);
    case "gap":
      return [line(x + 3, y, x + 23, y, "dotted", "accent"), dot(x + 3, y), dot(x + 23, y)];
    case "break":
      return [line(x + 13, y - 8, x + 13, y + 8, "dashed", "caution")];
    case "forecast":
      return [{ ...bar, x: round(x), width: 24, fill: "outline" }];
    case "calculated":
      return [{ ...bar, x: round(x), width: 18, fill: "pale" }, ...hatched(x + 18, y, 6), upright(x + 24, y)];
  }
}

function hatched(x: number, y: number, width: number): readonly Mark[] {
  return hatchTowards("right", { x, y: y - 5, width, height: 10, tone: "accent" }, false);
}

function disagreement(x: number, y: number): readonly Mark[] {
  const bracket = [[x + 6, y + 3], [x + 6, y + 8], [x + 19, y + 8], [x + 19, y + 3]].map(([px = 0, py = 0]) => [round(px), round(py)] as const);
  return [
    { type: "line", points: bracket, style: "solid", weight: 1.25, tone: "caution" },
    dot(x + 6, y - 3),
    { type: "dot", x: round(x + 19), y: round(y - 3), r: 4.5, fill: "hollow", tone: "caution" },
  ];
}

function dot(x: number, y: number): Mark {
  return { type: "dot", x: round(x), y: round(y), r: 4, fill: "filled", tone: "accent" };
}

function upright(x: number, y: number): Mark {
  return line(x, y - 7, x, y + 7, "solid", "accent");
}

function line(x1: number, y1: number, x2: number, y2: number, style: "solid" | "dotted" | "dashed", tone: "accent" | "caution"): Mark {
  return { type: "line", points: [[round(x1), round(y1)], [round(x2), round(y2)]], style, weight: style === "dotted" ? 1.5 : 2, tone };
}

function chevron(x: number, y: number, toward: "left" | "right"): Mark {
  return { type: "chevron", x: round(x), y: round(y), toward, tone: "accent" };
}
