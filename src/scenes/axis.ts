import type { Language } from "../base/language.ts";
import type { Unit } from "../catalogue/catalogue.ts";
import type { Canvas } from "./canvas.ts";
import { type Mark, round, type TextMark } from "./scene.ts";
import { textWidth } from "./textWidth.ts";

/** The short labels of an axis, and the words for its unit where the labels leave them out. */
export interface AxisWords {
  readonly labels: readonly string[];
  readonly caption: string;
}

const scales = {
  en: [
    { power: 1e12, word: "trillion" },
    { power: 1e9, word: "billion" },
    { power: 1e6, word: "million" },
  ],
  zh: [
    { power: 1e12, word: "万亿" },
    { power: 1e8, word: "亿" },
    { power: 1e4, word: "万" },
  ],
} as const;

/** Ticks as short numbers of one scale: 0, 0.5, 1 under "trillion yuan"; percent carries its sign at the top. */
export function axisWords(ticks: readonly number[], unit: Unit, language: Language): AxisWords {
  const top = Math.max(...ticks.map(Math.abs));
  const scale = scales[language].find(({ power }) => top >= power);
  const labels = ticks.map((tick) => shortNumber(tick / (scale?.power ?? 1), language));
  if (unit.kind === "percent")
    return {
      labels: labels.map((label, at) => (at === ticks.length - 1 ? `${label}%` : label)),
      caption: "",
    };
  const unitWords = unit.suffix[language] === "" ? unit.name[language] : unit.suffix[language];
  const joint = language === "en" && scale !== undefined ? " " : "";
  return { labels, caption: `${scale?.word ?? ""}${joint}${unitWords}` };
}

// Chinese prints thousands without a mark, here as in its sentences.
function shortNumber(value: number, language: Language): string {
  const text = String(Math.round(value * 1e6) / 1e6).replace("-", "−");
  return language === "zh" ? text : text.replace(/\B(?=(\d{3})+$)/, ",");
}

/** Room to the left of the plot: the longest label decides. */
export function axisRoom(labels: readonly string[], size: number): number {
  return Math.ceil(Math.max(...labels.map((label) => textWidth(label, size)))) + 8;
}

/** Pale lines across the plot with their numbers on the left, and the unit above them. */
export function valueAxis(
  ticks: readonly number[],
  { labels, caption }: AxisWords,
  y: (value: number) => number,
  [left, right]: readonly [number, number],
  { size }: Canvas,
): readonly Mark[] {
  const lines = ticks.flatMap((tick, at) =>
    gridLine(labels[at] ?? "", y(tick), [left, right], size, tick === 0),
  );
  const words: TextMark = {
    type: "text",
    x: 0,
    y: round(size),
    text: caption,
    size,
    anchor: "start",
    bold: false,
    tone: "soft",
  };
  return caption === "" ? lines : [...lines, words];
}

function gridLine(
  label: string,
  y: number,
  [left, right]: readonly [number, number],
  size: number,
  zero: boolean,
): readonly Mark[] {
  const points = [
    [round(left), round(y)],
    [round(right), round(y)],
  ] as const;
  return [
    { type: "line", points, style: "solid", weight: zero ? 1.25 : 1, tone: zero ? "soft" : "hairline" },
    {
      type: "text",
      x: round(left - 8),
      y: round(y + size * 0.35),
      text: label,
      size,
      anchor: "end",
      bold: false,
      tone: "soft",
    },
  ];
}

/** Years under the plot, each in the middle of its own stretch; fewer labels where they would touch. */
export function yearAxis(
  [first, last]: readonly [number, number],
  x: (time: number) => number,
  y: number,
  { size }: Canvas,
): readonly Mark[] {
  const years = Array.from({ length: last - first }, (_, at) => first + at);
  const every = Math.ceil((textWidth("2020", size) + 8) / (x(first + 1) - x(first)));
  const ticks = [...years, last].map((year): Mark => {
    return {
      type: "line",
      points: [
        [round(x(year)), round(y)],
        [round(x(year)), round(y + 4)],
      ],
      style: "solid",
      weight: 1,
      tone: "soft",
    };
  });
  return [
    ...ticks,
    ...years.flatMap((year, at) => (at % every === 0 ? [yearLabel(year, x(year + 0.5), y, size)] : [])),
  ];
}

function yearLabel(year: number, x: number, y: number, size: number): TextMark {
  return {
    type: "text",
    x: round(x),
    y: round(y + size * 1.35),
    text: String(year),
    size,
    anchor: "middle",
    bold: false,
    tone: "soft",
  };
}
