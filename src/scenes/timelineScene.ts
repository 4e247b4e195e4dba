import type { Language } from "../base/language.ts";
import { figureKey } from "../figures/key.ts";
import type { TimelineModel } from "../figures/kinds/timeline.ts";
import { words } from "../figures/words.ts";
import { yearAxis } from "./axis.ts";
import { canvasFor, type Canvas } from "./canvas.ts";
import { footnotes } from "./footnotes.ts";
import { grammarItems, flow, type KeyItem } from "./keyRow.ts";
import { type Mark, round, type Scene } from "./scene.ts";
import { seriesFrame, type SeriesFrame } from "./seriesFrame.ts";
import { noteTexts, seriesPlot } from "./seriesScene.ts";
import { timelineLane, yearBar } from "./timelineLane.ts";

/** A chart over lanes of programmes: years run down through both. */
export function timelineScene(model: TimelineModel, language: Language, width: number, part = 1): Scene {
  const canvas = canvasFor(model, language, width);
  const frame = seriesFrame(model.series, canvas, {
    years: model.years,
    height: canvas.narrow ? 150 : 180,
    part,
  });
  const lanes = allLanes(model, frame, canvas);
  const notesTop = lanes.bottom + canvas.size * 2.3;
  const notes = footnotes(noteTexts(model.series, language), notesTop, canvas);
  const key = flow(keyItems(model, canvas), notesTop + notes.height, canvas);
  const height = Math.ceil(notesTop + notes.height + key.height + 2);
  const marks = [
    ...yearRules(frame, lanes.bottom),
    ...seriesPlot(model.series, frame, canvas),
    ...lanes.marks,
    ...yearAxis(frame.years, frame.x, lanes.bottom, canvas),
    ...notes.marks,
    ...key.marks,
  ];
  return { id: canvas.id, width, height, theme: model.theme, language, marks };
}

function allLanes(
  { lanes }: TimelineModel,
  frame: SeriesFrame,
  canvas: Canvas,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const marks: Mark[] = [];
  let y = frame.bottom + canvas.size * 2.4;
  for (const lane of lanes) {
    const drawn = timelineLane(lane, frame, y, canvas);
    marks.push(...drawn.marks);
    y = drawn.bottom + 8;
  }
  return { marks, bottom: y };
}

/** A pale upright at the beginning of every year, from the chart through all lanes. */
function yearRules(
  { years: [first, last], x, top, bottom: plotBottom }: SeriesFrame,
  bottom: number,
): readonly Mark[] {
  return Array.from({ length: last - first + 1 }, (_, at): Mark => {
    const points = [
      [round(x(first + at)), round(Math.min(top, plotBottom))],
      [round(x(first + at)), round(bottom)],
    ] as const;
    return { type: "line", points, style: "solid", weight: 1, tone: "hairline" };
  });
}

function keyItems(model: TimelineModel, { language }: Canvas): readonly KeyItem[] {
  const vague = model.lanes.some(({ events }) => events.some(({ event }) => event.date.grain === "year"));
  const year: KeyItem = { words: words.yearOnly[language], sample: (x, y) => [yearBar(x, x + 26, y)] };
  return [...grammarItems(figureKey(model), language, "point"), ...(vague ? [year] : [])];
}
