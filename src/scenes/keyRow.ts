import type { Language } from "../base/language.ts";
import { type GrammarMark, grammarWords } from "../figures/grammar.ts";
import type { Canvas } from "./canvas.ts";
import { barSample, pointSample, sampleWidth, trackSample } from "./keySample.ts";
import { type Mark, round } from "./scene.ts";
import { textWidth } from "./textWidth.ts";

const samples = { bar: barSample, point: pointSample, track: trackSample } as const;

/** On what the marks of a chart stand: bars, points above one another, or points along a track. */
type Shape = keyof typeof samples;

/** The key under a chart from `top` down: a sample of each mark and its words, in as many rows as it needs. */
export function keyRow(
  marks: readonly GrammarMark[],
  top: number,
  canvas: Canvas,
  shape: Shape,
): { readonly marks: readonly Mark[]; readonly height: number } {
  if (marks.length === 0) return { marks: [], height: 0 };
  return flow(grammarItems(marks, canvas.language, shape), top, canvas);
}

/** The marks of the grammar as items of a key. */
export function grammarItems(
  marks: readonly GrammarMark[],
  language: Language,
  shape: Shape,
): readonly KeyItem[] {
  return marks.map((mark): KeyItem => ({
    words: grammarWords[mark][language],
    sample: (x, y) => samples[shape](mark, x, y),
  }));
}

export interface KeyItem {
  readonly words: string;
  /** The sample's marks, from its left edge and its middle line. */
  readonly sample: (x: number, y: number) => readonly Mark[];
}

/** Items side by side, wrapped at the right edge. */
export function flow(
  items: readonly KeyItem[],
  top: number,
  canvas: Canvas,
): { readonly marks: readonly Mark[]; readonly height: number } {
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
  return {
    type: "text",
    x: round(x),
    y: round(y + size * 0.35),
    text,
    size,
    anchor: "start",
    bold: false,
    tone: "soft",
  };
}
