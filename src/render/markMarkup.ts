import type {
  ArrowMark,
  BarMark,
  ChevronMark,
  DotMark,
  FlagMark,
  LineMark,
  Mark,
  TextMark,
  Tone,
  UnitsMark,
  XY,
} from "../scenes/scene.ts";
import { round } from "../scenes/scene.ts";
import { escapeMarkup } from "./escape.ts";
import type { Skin } from "./skin.ts";

/** What a mark needs to know of the picture around it. */
export interface MarkContext {
  readonly skin: Skin;
  readonly theme: string;
  /** The id of a pattern or gradient of this picture. */
  readonly paintId: (kind: "hatch" | "soft" | "glow", tone: Tone) => string;
  /** The size that the picture gives to words by itself. */
  readonly textSize?: number | undefined;
}

/** One mark as an SVG element. */
export function markMarkup(mark: Mark, context: MarkContext): string {
  const own = attributes(context.skin.tone(mark.tone, context.theme), rowAttribute(mark, context));
  switch (mark.type) {
    case "line":
      return line(mark, own, [mark]);
    case "area":
      return `<path ${own} fill="currentColor" opacity=".1" d="${through(mark.points)}z"/>`;
    case "bar":
      return bar(mark, own, context);
    case "dot":
      return dot(mark, own, context);
    case "chevron":
      return `<path ${own} fill="currentColor" ${context.skin.edge(context.theme)} stroke-width="2.5" paint-order="stroke" d="${chevronPath(mark)}"/>`;
    case "flag":
      return `<path ${own} fill="currentColor" stroke="currentColor" stroke-width="1.5" d="${flagPath(mark)}"/>`;
    case "arrow":
      return `<path ${own} fill="none" stroke="currentColor" d="${arrowPath(mark)}"/>`;
    case "units":
      return units(mark, own, context);
    case "text":
      return text(mark, own, context);
  }
}

/** Lines that look alike as one SVG element. */
export function linesMarkup(lines: readonly LineMark[], { skin, theme }: MarkContext): string {
  const [first] = lines;
  return first === undefined ? "" : line(first, skin.tone(first.tone, theme), lines);
}

function line(look: LineMark, own: string, lines: readonly LineMark[]): string {
  return `<path ${own} ${stroke(look)} d="${lines.map(({ points }) => through(points)).join("")}"/>`;
}

function attributes(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function rowAttribute({ row }: Mark, { skin }: MarkContext): string {
  return row === undefined || !skin.rows ? "" : `data-row="${escapeMarkup(row)}"`;
}

// Each step is told from the last point: that is shorter, and alike where shapes are.
function through(points: readonly XY[]): string {
  return points
    .map(([x, y], at) => (at === 0 ? `M${x} ${y}` : stepBetween(points[at - 1] ?? [0, 0], [x, y])))
    .join("");
}

function stepBetween([fromX, fromY]: XY, [x, y]: XY): string {
  const [right, down] = [round(x - fromX), round(y - fromY)];
  if (down === 0) return `h${right}`;
  if (right === 0) return `v${down}`;
  return `l${right}${down < 0 ? "" : " "}${down}`;
}

const dashes = {
  solid: "",
  dotted: ` stroke-dasharray="0 5" stroke-linecap="round"`,
  dashed: ` stroke-dasharray="4 3"`,
} as const;

function stroke({ weight, style, strength }: LineMark): string {
  const opacity = strength === undefined ? "" : ` opacity="${strength}"`;
  const dots = style === "dotted" ? weight + 0.5 : weight;
  return `fill="none" stroke="currentColor" stroke-width="${dots}"${dashes[style]}${opacity}`;
}

// Strokes lie inside the place of their bar.
const insets: Partial<Record<BarMark["fill"], number>> = { pale: 0.5, outline: 0.75, hollow: 0.75 };

function bar(
  { x, y, width, height, fill, strength, tone }: BarMark,
  own: string,
  { paintId }: MarkContext,
): string {
  const opacity = strength === undefined ? "" : ` opacity="${strength}"`;
  // A narrow bar has a thin outline, so that it stays empty.
  const thin = fill === "hollow" && width < 5;
  const inset = thin ? 0.5 : (insets[fill] ?? 0);
  const place = `x="${round(x + inset)}" y="${round(y + inset)}" width="${round(Math.max(width - 2 * inset, 0))}" height="${round(height - 2 * inset)}"`;
  const paints: Readonly<Record<BarMark["fill"], string>> = {
    solid: `fill="currentColor"`,
    pale: `fill="currentColor" fill-opacity=".3" stroke="currentColor"`,
    hatch: `fill="url(#${paintId("hatch", tone)})"`,
    soft: `fill="url(#${paintId("soft", tone)})"`,
    outline: `fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="4 2.5"`,
    hollow: `fill="none" stroke="currentColor"${thin ? "" : ` stroke-width="1.5"`}`,
  };
  return `<rect ${own} ${place} ${paints[fill]}${opacity}/>`;
}

function dot({ x, y, r, fill, tone }: DotMark, own: string, { skin, theme, paintId }: MarkContext): string {
  const place = `cx="${x}" cy="${y}" r="${r}"`;
  if (fill === "filled") return `<circle ${own} ${place} fill="currentColor"/>`;
  if (fill === "soft") return `<circle ${own} ${place} fill="url(#${paintId("glow", tone)})"/>`;
  const dash = fill === "outline" ? ` stroke-dasharray="3 2"` : "";
  // The ring sits in a group, because its colour and its paper are two classes.
  return `<g ${own}><circle ${skin.paper(theme)} ${place} stroke="currentColor" stroke-width="1.75"${dash}/></g>`;
}

const chevrons: Readonly<Record<ChevronMark["toward"], readonly [string, string]>> = {
  right: ["-2.6 -5", "7 5-7 5 2.4-5z"],
  left: ["2.6 -5", "-7 5 7 5-2.4-5z"],
  up: ["-5 2.6", "5-7 5 7-5-2.4z"],
  down: ["-5 -2.6", "5 7 5-7-5 2.4z"],
};

function chevronPath({ x, y, toward }: ChevronMark): string {
  const [from, strokes] = chevrons[toward];
  const [dx = 0, dy = 0] = from.split(" ").map(Number);
  return `M${round(x + dx)} ${round(y + dy)}l${strokes}`;
}

function flagPath({ x, y, height, side }: FlagMark): string {
  return side === "right" ? `M${x} ${y}v${-height}l9 3.5-9 3.5` : `M${x} ${y}v${-height}l-9 3.5 9 3.5`;
}

function arrowPath({ x, top, bottom }: ArrowMark): string {
  return `M${x} ${top}V${bottom}M${round(x - 4)} ${round(top + 5)}l4-5 4 5M${round(x - 4)} ${round(bottom - 5)}l4 5 4-5`;
}

/** Full squares are the dashes of one stroke, which keeps 832 of them in a few hundred bytes. */
function units({ runs, size, step, fill, tone }: UnitsMark, own: string, { paintId }: MarkContext): string {
  if (fill === "empty") return `<path ${own} fill="none" stroke="currentColor" ${points(runs, size, step)}/>`;
  if (fill !== "solid") {
    const inside = fill === "hatch" ? `url(#${paintId("hatch", tone)})` : "none";
    return `<path ${own} fill="${inside}" stroke="currentColor" d="${runs.map((run) => squares(run, size, step)).join("")}"/>`;
  }
  const d = runs
    .map(({ x, y, count }) => `M${x} ${round(y + size / 2)}h${round(count * step - (step - size))}`)
    .join("");
  return `<path ${own} fill="none" stroke="currentColor" stroke-width="${size}" stroke-dasharray="${size} ${round(step - size)}" d="${d}"/>`;
}

/** A point in the middle of each square that is left out. */
function points(runs: UnitsMark["runs"], size: number, step: number): string {
  const d = runs.map(
    ({ x, y, count }) =>
      `M${round(x + size / 2 - 1)} ${round(y + size / 2)}h${round((count - 1) * step + 2)}`,
  );
  return `stroke-width="2" stroke-dasharray="2 ${round(step - 2)}" d="${d.join("")}"`;
}

// A closed square ends where it began, a step before the next.
function squares({ x, y, count }: UnitsMark["runs"][number], size: number, step: number): string {
  const square = `h${size - 1}v${size - 1}h${1 - size}z`;
  return `M${round(x + 0.5)} ${round(y + 0.5)}${square}${`m${step} 0${square}`.repeat(count - 1)}`;
}

function text(
  { x, y, text: words, size, anchor, bold }: TextMark,
  own: string,
  { skin, theme, textSize }: MarkContext,
): string {
  // Words, unlike marks, may stand a little off; their lines, though, lie evenly.
  const place = `x="${Math.round(x)}" y="${Math.round(2 * y) / 2}"${size === textSize ? "" : ` font-size="${size}"`}`;
  const weight = bold ? `font-weight="700"` : "";
  const align = anchor === "start" ? "" : `text-anchor="${anchor}"`;
  return `<text ${attributes(own, place, weight, align, skin.text(theme))} fill="currentColor">${escapeMarkup(words)}</text>`;
}
