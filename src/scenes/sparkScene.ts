import { scaleLinear } from "d3";
import type { Language } from "../base/language.ts";
import type { SeriesPoint, SparkModel } from "../figures/model.ts";
import { barMarks } from "./barMarks.ts";
import { lineMarks, placeOfPoint } from "./lineMarks.ts";
import { rivalMark } from "./rivalMarks.ts";
import { type Mark, round, type Scene } from "./scene.ts";

const height = 40;

/** The ledger's small chart: the same marks as in the large ones, without words. */
export function sparkScene(model: SparkModel, language: Language, width: number): Scene {
  const { points } = model.line;
  const alone = points.length === 1 && model.line.indicator.limits.high !== undefined;
  const marks = alone ? oneBar(points, model, width) : smallLine(model, width);
  return {
    id: `${model.id}-${width}`,
    width,
    height,
    theme: model.theme,
    language,
    marks: [baseLine(width), ...marks],
  };
}

function baseLine(width: number): Mark {
  return {
    type: "line",
    points: [
      [0, height - 3],
      [width, height - 3],
    ],
    style: "solid",
    weight: 1,
    tone: "hairline",
  };
}

function smallLine({ line }: SparkModel, width: number): readonly Mark[] {
  const times = line.points.map(({ time }) => time);
  // One moment has no length: the scale puts it in the middle.
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [8, width - 8]);
  const y = scaleLinear([Math.min(0, ...valuesOf(line.points)), highestOf(line.points)], [height - 3, 8]);
  const own = {
    ...line,
    points: line.points.map((point) => ({ ...point, reading: { ...point.reading, rivals: [] } })),
  };
  // A step aside would be another year here, so what other sources print stands above or below, without a bracket.
  const plot = { x, y, limit: line.indicator.limits.high, top: 9, bottom: height - 3, radius: 3 };
  const rivals = line.points.flatMap((point) =>
    point.reading.rivals.flatMap((rival) =>
      rivalMark(rival, placeOfPoint({ ...point, reading: rival }, plot, "caution")),
    ),
  );
  return [...lineMarks(own, plot), ...rivals];
}

function oneBar(points: readonly SeriesPoint[], { line }: SparkModel, width: number): readonly Mark[] {
  const limit = line.indicator.limits.high;
  const x = scaleLinear([0, limit ?? highestOf(points)], [0, width]);
  return points.flatMap(({ reading }) =>
    barMarks(reading, { x, y: round(height / 2 - 5), height: 10, limit, tone: "accent" }),
  );
}

function valuesOf(points: readonly SeriesPoint[]): readonly number[] {
  return points.flatMap(({ reading }) => [reading, ...reading.rivals].map(({ quantity }) => quantity.value));
}

function highestOf(points: readonly SeriesPoint[]): number {
  const limit = points[0]?.reading.indicator.limits.high;
  const highest = Math.max(...valuesOf(points));
  return limit !== undefined && highest > limit / 2 ? limit : highest * 1.15 || 1;
}
