import type { Language } from "../base/language.ts";
import { openSide } from "../base/quantity.ts";
import type { FunnelGroup, FunnelModel, FunnelStage } from "../figures/kinds/funnel.ts";
import { kindWords } from "../figures/kinds/kindWords.ts";
import { shareText } from "../figures/kinds/shareText.ts";
import { figureKey } from "../figures/key.ts";
import { barMarks, fadeLength } from "./barMarks.ts";
import { rowWords } from "./barTexts.ts";
import { canvasFor, type Canvas } from "./canvas.ts";
import { keyRow } from "./keyRow.ts";
import { markBoxes } from "./markBoxes.ts";
import { quantityLabel } from "./quantityLabel.ts";
import { type Mark, round, type Scene, type TextMark, type XY } from "./scene.ts";
import { textWidth } from "./textWidth.ts";

const stageHeight = 22;
const left = 0;

interface FunnelFrame {
  readonly x: (value: number) => number;
  /** How many times as long as on the common scale. */
  readonly times: number;
  readonly limit: number | undefined;
  readonly canvas: Canvas;
}

/**
 * Stages under one another on one scale from zero; the shading between two shows what is kept, and says the share.
 * A group too small to be seen beside the others is drawn ten, a hundred … times as long, and says so.
 */
export function funnelScene(model: FunnelModel, language: Language, width: number): Scene {
  const canvas = canvasFor(model, language, width);
  const frame = frameFor(model, canvas);
  const marks: Mark[] = [];
  let y = 0;
  for (const group of model.groups) {
    const drawn = groupMarks(group, y, enlarged(group, frame));
    marks.push(...drawn.marks);
    y = drawn.bottom + 20;
  }
  const key = keyRow(figureKey(model), y - 8, canvas, "bar");
  const height = Math.ceil(y - 8 + key.height);
  return { id: canvas.id, width, height, theme: model.theme, language, marks: [...marks, ...key.marks] };
}

/** The widest stage and the words beside it decide the scale of all. */
function frameFor({ groups }: FunnelModel, canvas: Canvas): FunnelFrame {
  const stages = groups.flatMap(({ stages: own }) => own);
  const limit = stages[0]?.reading.indicator.limits.high;
  const perUnit = Math.min(...stages.map((stage) => widestUnit(stage, canvas)));
  return { x: (value) => left + value * perUnit, times: 1, limit, canvas };
}

// Shorter bars show neither themselves nor the share that is kept.
const shortest = 24;

function enlarged({ stages }: FunnelGroup, frame: FunnelFrame): FunnelFrame {
  const { x, canvas } = frame;
  const perUnit = x(1) - left;
  const longest = Math.max(...stages.map(({ reading }) => reading.quantity.value)) * perUnit;
  if (longest <= 0 || longest >= shortest) return frame;
  const room = Math.min(...stages.map((stage) => widestUnit(stage, canvas))) / perUnit;
  const times = 10 ** Math.floor(Math.log10(room));
  return { ...frame, times, x: (value) => left + value * perUnit * times };
}

function widestUnit({ reading }: FunnelStage, canvas: Canvas): number {
  const { quantity, interval, indicator } = reading;
  const words = textWidth(quantityLabel(quantity, indicator.unit, canvas.language), canvas.size, true) + 14;
  const open = openSide(quantity) === "up" ? fadeLength : 0;
  const end = quantity.qualifier === "about" ? interval.high : quantity.value;
  return end > 0 ? (canvas.width - left - words - open) / end : Infinity;
}

function groupMarks(
  { label, stages }: FunnelGroup,
  top: number,
  frame: FunnelFrame,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const { canvas } = frame;
  const line = canvas.size * 1.35;
  const marks: Mark[] = [...headWords(label[canvas.language], top + canvas.size, frame)];
  let y = Math.max(...marks.map((mark) => (mark.type === "text" ? mark.y : 0))) + canvas.size * 0.7;
  for (const [at, stage] of stages.entries()) {
    const before = stages[at - 1];
    if (before !== undefined) {
      marks.push(...between(before, stage, y, line, frame));
      y += line + 10;
    }
    marks.push(...stageMarks(stage, y, line, frame));
    y += line + stageHeight;
  }
  return { marks, bottom: y };
}

/** The group's name and, where it is drawn larger, how much: beside the name, or under it where there is no room. */
function headWords(name: string, y: number, { times, canvas }: FunnelFrame): readonly TextMark[] {
  const head = rowWords(name, 0, y, "ink", "start", canvas, true);
  if (times === 1) return [head];
  const words = kindWords.larger[canvas.language](times.toLocaleString("en"));
  const beside = textWidth(name, canvas.size, true) + 9;
  const fits = beside + textWidth(words, canvas.size) <= canvas.width;
  const [x, line] = fits ? [beside, y] : [0, y + canvas.size * 1.35];
  return [head, rowWords(words, x, line, "soft", "start", canvas)];
}

function stageMarks(stage: FunnelStage, top: number, line: number, frame: FunnelFrame): readonly Mark[] {
  const { canvas, x, limit } = frame;
  const { reading, label } = stage;
  const y = top + line;
  const bar = barMarks(reading, { x, y: round(y), height: stageHeight, limit, tone: "accent" });
  const words = quantityLabel(reading.quantity, reading.indicator.unit, canvas.language);
  const right = Math.max(left, ...bar.flatMap(markBoxes).map((box) => box.right));
  const value = rowWords(
    words,
    right + 7,
    y + stageHeight / 2 + canvas.size * 0.35,
    "ink",
    "start",
    canvas,
    true,
  );
  return [
    rowWords(label[canvas.language], left, top + canvas.size * 0.9, "ink", "start", canvas),
    ...bar,
    { ...value, row: reading.statement.id },
  ];
}

/** What is kept narrows from one bar to the next; its share stands in the narrowing. */
function between(
  before: FunnelStage,
  { reading, alike, share }: FunnelStage,
  top: number,
  line: number,
  { x, canvas }: FunnelFrame,
): readonly Mark[] {
  const bottom = top + line + 10 + line;
  const points: readonly XY[] = [
    [left, round(top)],
    [round(x(before.reading.quantity.value)), round(top)],
    [round(x(reading.quantity.value)), round(bottom)],
    [left, round(bottom)],
  ];
  const { language, size } = canvas;
  const words =
    share === undefined
      ? kindWords[alike ? "openShare" : "notAlike"][language]
      : kindWords.ofStage[language](shareText(share.interval, language));
  const text = rowWords(words, left + 12, top + size * 1.15, "soft", "start", canvas);
  const shading: readonly Mark[] =
    share === undefined ? [] : [{ type: "area", points, tone: "tint", row: share.id }];
  return [...shading, text];
}
