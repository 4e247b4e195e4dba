import { scaleLinear } from "d3";
import type { RivalsModel } from "../figures/kinds/rivals.ts";
import { rowWords } from "./barTexts.ts";
import type { Canvas } from "./canvas.ts";
import { quantityLabel } from "./quantityLabel.ts";
import type { RivalsAxis } from "./rivalsMarks.ts";
import { type Mark, round } from "./scene.ts";
import { textWidth } from "./textWidth.ts";

/** From nought where values differ greatly, else as close as their intervals allow: dots may, bars might not. */
export function axisFor(
  model: RivalsModel,
  { left, right }: { readonly left: number; readonly right: number },
): RivalsAxis {
  const ends = model.rows.flatMap(({ value }) =>
    value.type === "calculated"
      ? [value.interval.low, value.interval.high]
      : [value.reading.quantity.value, value.reading.interval.low, value.reading.interval.high],
  );
  const [low, high] = [Math.min(...ends.filter(Number.isFinite)), Math.max(...ends.filter(Number.isFinite))];
  const limits = model.rows.flatMap(({ value }) =>
    value.type === "reported" ? [value.reading.indicator.limits] : [],
  )[0];
  const pad = (high - low) * 0.22 || Math.abs(high) * 0.05 || 1;
  const fromNought = low >= 0 && low - pad < high * 0.4;
  const domain = [
    fromNought ? 0 : Math.max(low - pad, limits?.low ?? -Infinity),
    Math.min(high + pad, limits?.high ?? Infinity),
  ];
  const x = scaleLinear(domain, [left, right]);
  return { x, left, right, limit: limits?.high, ticks: (count) => x.ticks(count) };
}

/** Pale uprights at the ticks, through the plot or, where words stand between tracks, through each track alone. */
export function rivalsGrid(
  model: RivalsModel,
  axis: RivalsAxis,
  tracks: readonly number[],
  bottom: number,
  canvas: Canvas,
): readonly Mark[] {
  const spans = canvas.narrow ? tracks.map((y) => [y - 9, y + 9] as const) : [[0, bottom - 4] as const];
  return ticksOf(model, axis, canvas).flatMap(({ x, text }): readonly Mark[] => [
    ...spans.map(([from, to]): Mark => ({
      type: "line",
      points: [
        [round(x), round(from)],
        [round(x), round(to)],
      ],
      style: "solid",
      weight: 1,
      tone: "hairline",
    })),
    rowWords(text, x, bottom + canvas.size, "soft", "middle", canvas),
  ]);
}

/** As many ticks as have room for their labels, none of them out of the picture. */
function ticksOf({ unit }: RivalsModel, { x, ticks }: RivalsAxis, { size, language, width }: Canvas) {
  const labelled = [6, 5, 4, 3, 2].map((count) =>
    ticks(count)
      .map((value) => ({
        x: x(value),
        text: quantityLabel({ qualifier: "exact", value }, unit, language),
      }))
      .filter((tick) => tick.x - half(tick.text, size) >= 0 && tick.x + half(tick.text, size) <= width),
  );
  return (
    labelled.find((some) =>
      some.every((tick, at) => {
        const next = some[at + 1];
        return next === undefined || next.x - tick.x > half(tick.text, size) + half(next.text, size) + 10;
      }),
    ) ?? []
  );
}

function half(text: string, size: number): number {
  return textWidth(text, size) / 2;
}
