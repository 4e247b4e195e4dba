import type { Language } from "../base/language.ts";
import { formatPeriod } from "../base/period.ts";
import { figureKey } from "../figures/key.ts";
import type { SeriesModel } from "../figures/model.ts";
import { words } from "../figures/words.ts";
import { valueAxis, yearAxis } from "./axis.ts";
import { canvasFor, type Canvas } from "./canvas.ts";
import { callout, footnotes } from "./footnotes.ts";
import { gapArrows, gapShading } from "./gapMarks.ts";
import { keyRow } from "./keyRow.ts";
import { lineMarks } from "./lineMarks.ts";
import { type Mark, round, type Scene } from "./scene.ts";
import { seriesFrame, type SeriesFrame } from "./seriesFrame.ts";
import { seriesLabels } from "./seriesLabels.ts";

/** Values over time: lines with their gaps, breaks, bounds and targets, labelled directly. */
export function seriesScene(model: SeriesModel, language: Language, width: number, part = 1): Scene {
  const canvas = canvasFor(model, language, width);
  const frame = seriesFrame(model, canvas, { part });
  const plot = seriesPlot(model, frame, canvas);
  const notes = footnotes(noteTexts(model, language), frame.bottom + canvas.size * 2.3, canvas);
  const keyTop = frame.bottom + canvas.size * 2.3 + notes.height;
  const key = keyRow(figureKey(model), keyTop, canvas, "point");
  const height = Math.ceil(keyTop + key.height + 2);
  const marks = [...plot, ...notes.marks, ...key.marks];
  return { id: canvas.id, width, height, theme: model.theme, language, marks };
}

/** Everything inside and beside the plot; its footnotes and its key stand elsewhere. */
export function seriesPlot(model: SeriesModel, frame: SeriesFrame, canvas: Canvas): readonly Mark[] {
  const drawn = [
    ...gapShading(model, frame),
    ...valueAxis(frame.ticks, frame.words, frame.y, [frame.left, frame.right], canvas),
    ...yearAxis(frame.years, frame.x, frame.bottom, canvas),
    ...breakRules(model, frame, canvas),
    ...model.lines.toReversed().flatMap((line) => lineMarks(line, frame)),
    ...flags(model, frame),
    ...gapArrows(model, frame),
    ...noteCallouts(model, frame, canvas),
  ];
  return [...drawn, ...seriesLabels(model, frame, drawn, canvas)];
}

/** A dashed upright where the measure changed, with the number of its footnote on top. */
function breakRules(
  { breaks }: SeriesModel,
  { x, top, bottom }: SeriesFrame,
  canvas: Canvas,
): readonly Mark[] {
  return breaks.flatMap(({ time }, at): readonly Mark[] => {
    const points = [
      [round(x(time)), round(top - 1)],
      [round(x(time)), round(bottom)],
    ] as const;
    return [
      { type: "line", points, style: "dashed", weight: 1.25, tone: "caution" },
      ...callout(x(time), top - 11, at + 1, canvas),
    ];
  });
}

function noteCallouts(
  { notes, breaks }: SeriesModel,
  { x, y }: SeriesFrame,
  canvas: Canvas,
): readonly Mark[] {
  return notes.flatMap(({ time, value }, at) =>
    callout(x(time), y(value) - 22, breaks.length + at + 1, canvas),
  );
}

/** The texts to which the numbers in the plot refer. */
export function noteTexts({ breaks, notes }: SeriesModel, language: Language): readonly string[] {
  return [
    ...breaks.map(({ date, reason }) =>
      words.breakAt[language](formatPeriod(date, language), reason[language]),
    ),
    ...notes.map(({ text }) => text[language]),
  ];
}

function flags({ targets }: SeriesModel, { x, y, right }: SeriesFrame): readonly Mark[] {
  return targets.map(({ time, target }): Mark => {
    const at = x(time);
    return {
      type: "flag",
      x: round(at),
      y: round(y(target.quantity.value)),
      height: 16,
      side: at > right - 14 ? "left" : "right",
      tone: "ink",
      row: target.id,
    };
  });
}
