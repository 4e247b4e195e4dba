import { scaleLinear } from "d3";
import type { Language } from "../base/language.ts";
import { formatPeriod } from "../base/period.ts";
import { figureKey } from "../figures/key.ts";
import type { MultiplesModel } from "../figures/kinds/multiples.ts";
import { words } from "../figures/words.ts";
import { axisRoom, axisWords } from "./axis.ts";
import { canvasFor, type Canvas } from "./canvas.ts";
import { footnotes } from "./footnotes.ts";
import { keyRow } from "./keyRow.ts";
import { type PanelFrame, panelMarks } from "./panelMarks.ts";
import type { Mark, Scene } from "./scene.ts";

/** Small charts in rows, one scale of values and one of years for all. */
export function multiplesScene(model: MultiplesModel, language: Language, width: number): Scene {
  const canvas = canvasFor(model, language, width);
  const notes = breakNotes(model, language);
  const frames = framesFor(model, canvas);
  const marks = model.panels.flatMap((panel, at): readonly Mark[] => {
    const frame = frames[at];
    return frame === undefined ? [] : panelMarks(panel, frame, notes, canvas);
  });
  const bottom = Math.max(...frames.map((frame) => frame.bottom)) + canvas.size * 2.3;
  const under = footnotes(notes, bottom, canvas);
  const key = keyRow(figureKey(model), bottom + under.height, canvas, "point");
  const height = Math.ceil(bottom + under.height + key.height);
  return {
    id: canvas.id,
    width,
    height,
    theme: model.theme,
    language,
    marks: [...marks, ...under.marks, ...key.marks],
  };
}

/** The reasons of all breaks, each once. */
function breakNotes({ panels }: MultiplesModel, language: Language): readonly string[] {
  const texts = panels.flatMap(({ breaks }) =>
    breaks.map(({ date, reason }) => words.breakAt[language](formatPeriod(date, language), reason[language])),
  );
  return [...new Set(texts)];
}

const between = 22;

/** Side by side where they fit, two in a row or one under another on narrow pictures. */
function framesFor(model: MultiplesModel, canvas: Canvas): readonly PanelFrame[] {
  const count = model.panels.length;
  const columns = canvas.narrow ? (count % 2 === 0 ? 2 : 1) : count;
  const domain = valueDomain(model);
  const scale = scaleLinear(domain, [0, 1]).nice(4);
  // Low plots have room for few lines.
  const ticks = scale.ticks(columns === 1 ? 2 : 4);
  const axis = axisWords(ticks, model.unit, canvas.language);
  const left = axisRoom(axis.labels, canvas.size);
  const wide = (canvas.width - left - between * (columns - 1) - 6) / columns;
  const plotHeight = columns === 1 ? 120 : canvas.narrow ? 190 : 210;
  const top = canvas.size * (axis.caption === "" ? 0 : 1.4);
  const pitch = plotHeight + canvas.size * 2.4 + 46;
  return model.panels.map((panel, at): PanelFrame => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const from = left + column * (wide + between);
    const head = top + row * pitch;
    const plotTop = Math.round(head + canvas.size * 1.4 + 26);
    const bottom = plotTop + plotHeight;
    return {
      x: scaleLinear(yearsOf(model), [from, from + wide]),
      y: scaleLinear(scale.domain(), [bottom, plotTop]),
      years: yearsOf(model),
      ticks,
      words: { labels: axis.labels, caption: at === 0 ? axis.caption : "" },
      labelled: column === 0,
      left: from,
      right: from + wide,
      head,
      top: plotTop,
      bottom,
      limit: panel.lines[0]?.indicator.limits.high,
      radius: 3.5,
    };
  });
}

function valueDomain({ panels }: MultiplesModel): readonly [number, number] {
  const lines = panels.flatMap((panel) => panel.lines);
  const values = lines.flatMap(({ points }) =>
    points.flatMap(({ reading }) => [reading, ...reading.rivals].map(({ quantity }) => quantity.value)),
  );
  const limit = lines[0]?.indicator.limits.high;
  const highest = Math.max(...values);
  const top = limit !== undefined && highest > limit / 2 ? limit : highest * 1.08;
  return [Math.min(0, ...values), top];
}

function yearsOf({ panels }: MultiplesModel): readonly [number, number] {
  const times = panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ time }) => time)));
  return [Math.floor(Math.min(...times)), Math.floor(Math.max(...times)) + 1];
}
