import { exactValue } from "../base/quantity.ts";
import { nothingAt } from "./lookUp.ts";
import type { GapWidth, SeriesGap, SeriesLine, SeriesPoint } from "./model.ts";
import type { SeriesSpec } from "./spec.ts";

/** The space between two lines, and its width at the chosen periods. */
export function resolveGap(
  { upper, lower, at }: NonNullable<SeriesSpec["gap"]>,
  lines: readonly SeriesLine[],
): SeriesGap | undefined {
  const [top, bottom] = [upper, lower].map((id) => lines.findIndex(({ indicator }) => indicator.id === id));
  if (top === undefined || bottom === undefined || top < 0 || bottom < 0) return undefined;
  const widths = at.flatMap((period) =>
    gapWidth(pointAt(lines[top], period), pointAt(lines[bottom], period)),
  );
  return { upper: top, lower: bottom, widths };
}

function pointAt(line: SeriesLine | undefined, period: string): SeriesPoint | undefined {
  const point = line?.points.find(({ reading }) => reading.period.text === period);
  if (point === undefined) throw nothingAt(`${line?.indicator.id ?? ""}@${period}`);
  return point;
}

// Upper minus lower, only where both are exact; in tenths of tenths so that 74.6 − 38.4 is 36.2.
function gapWidth(top: SeriesPoint | undefined, bottom: SeriesPoint | undefined): readonly GapWidth[] {
  if (top === undefined || bottom === undefined) return [];
  const [upper, lower] = [exactValue(top.reading.quantity), exactValue(bottom.reading.quantity)];
  if (upper === undefined || lower === undefined) return [];
  const value = Math.round((upper - lower) * 100) / 100;
  const { period } = top.reading;
  const row = `${bottom.reading.statement.id}=gap`;
  return [{ time: top.time, period, upper, lower, width: { qualifier: "exact", value }, row }];
}
