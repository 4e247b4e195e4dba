import type { SeriesLine, SeriesModel, SeriesPoint } from "../figures/model.ts";
import { type Mark, round, type XY } from "./scene.ts";
import type { SeriesFrame } from "./seriesFrame.ts";

/** The space between two lines, shaded over each stretch without a break where both were reported. */
export function gapShading({ gap, lines, breaks }: SeriesModel, frame: SeriesFrame): readonly Mark[] {
  if (gap === undefined) return [];
  const edges = [-Infinity, ...breaks.map(({ time }) => time), Infinity];
  return edges
    .slice(1)
    .flatMap((end, at) => stretch(lines[gap.upper], lines[gap.lower], [edges[at] ?? 0, end], frame));
}

function stretch(
  upper: SeriesLine | undefined,
  lower: SeriesLine | undefined,
  [from, to]: readonly [number, number],
  frame: SeriesFrame,
): readonly Mark[] {
  const inside = (line: SeriesLine | undefined): readonly SeriesPoint[] =>
    (line?.points ?? []).filter(({ time }) => time > from && time < to);
  const [top, bottom] = [inside(upper), inside(lower)];
  const shared = new Set(
    top.map(({ time }) => time).filter((time) => bottom.some((point) => point.time === time)),
  );
  const [first, last] = [Math.min(...shared), Math.max(...shared)];
  if (shared.size < 2) return [];
  const cut = (points: readonly SeriesPoint[]): readonly XY[] =>
    points.filter(({ time }) => time >= first && time <= last).map((point) => placeOf(point, frame));
  return [{ type: "area", points: [...cut(top), ...cut(bottom).toReversed()], tone: "tint" }];
}

function placeOf({ time, reading }: SeriesPoint, { x, y }: SeriesFrame): XY {
  return [round(x(time)), round(y(reading.quantity.value))];
}

/** A double arrow at each labelled width of the gap. */
export function gapArrows({ gap }: SeriesModel, { x, y }: SeriesFrame): readonly Mark[] {
  return (gap?.widths ?? []).map(({ time, upper, lower, row }): Mark => {
    return {
      type: "arrow",
      x: round(x(time)),
      top: round(y(upper) + 7),
      bottom: round(y(lower) - 7),
      tone: "ink",
      row,
    };
  });
}
