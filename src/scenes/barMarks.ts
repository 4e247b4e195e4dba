import type { Interval } from "../base/interval.ts";
import type { Calculated, Reading } from "../figures/model.ts";
import { isSlip } from "../figures/reading.ts";
import { hatchTowards } from "./hatch.ts";
import { type Mark, round, type Tone } from "./scene.ts";

/** A row for a horizontal bar: its scale, its place, and how far an open bound may reach. */
export interface BarPlace {
  readonly x: (value: number) => number;
  readonly y: number;
  readonly height: number;
  /** The natural upper limit, such as 100 for a share. */
  readonly limit: number | undefined;
  readonly tone: Tone;
}

/** How far hatching without a limit runs on before it has faded. */
export const fadeLength = 36;

/** The marks of one value as a horizontal bar. The only place where a reported bar is drawn. */
export function barMarks(reading: Reading, place: BarPlace): readonly Mark[] {
  const { quantity, interval, statement, forecast } = reading;
  const end = place.x(quantity.value);
  const row = { row: statement.id };
  if (isSlip(statement)) return [slipBar(place, end, row), ...openMark(quantity.qualifier, place, end)];
  if (forecast) return [barTo(place, end, "outline", row), ...openMark(quantity.qualifier, place, end)];
  switch (quantity.qualifier) {
    case "exact":
      return [barTo(place, end, "solid", row)];
    case "about":
      return softBar(place, interval, quantity.value, row);
    case "nearly":
      return [
        ...softBar(place, { low: quantity.value * 0.93, high: quantity.value }, quantity.value, row),
        chevronAt(place, end + 7, "left"),
      ];
    case "more_than":
    case "at_least":
      return [
        barTo(place, end - 1, "solid", {}),
        ...beyond(place, end),
        { ...edge(place, end), ...row },
        chevronAt(place, end + 7, "right"),
      ];
    case "less_than":
    case "at_most":
      return [...under(place, end), { ...edge(place, end), ...row }, chevronAt(place, end - 7, "left")];
  }
}

/** Misprinted or mistranslated: an empty bar in the tone of doubt, however firmly it was printed. */
function slipBar(place: BarPlace, end: number, row: { row: string }): Mark {
  return barTo({ ...place, tone: "caution" }, Math.max(end, place.x(0) + 3), "hollow", row);
}

/** A value of ours: pale up to the lowest that the printed digits allow, hatched to the highest. */
export function calculatedBar(
  { id, interval }: Pick<Calculated, "id" | "interval">,
  place: BarPlace,
): readonly Mark[] {
  const [low, high] = [place.x(interval.low), place.x(interval.high)];
  const rest = { x: low, y: place.y, width: high - low, height: place.height, tone: place.tone };
  return [barTo(place, low, "pale", { row: id }), ...hatchTowards("right", rest, false), edge(place, high)];
}

function barTo(
  { x, y, height, tone }: BarPlace,
  end: number,
  fill: "solid" | "pale" | "outline" | "hollow",
  row: { row?: string },
): Mark {
  const start = x(0);
  return {
    type: "bar",
    x: round(start),
    y: round(y),
    // A hairline still shows that there is something.
    width: round(Math.max(end - start, end > start ? 1 : 0)),
    height,
    fill,
    tone,
    ...row,
  };
}

function softBar(
  place: BarPlace,
  { low, high }: Interval,
  value: number,
  row: { row: string },
): readonly Mark[] {
  const from = place.x(Number.isFinite(low) ? low : value * 0.9);
  const to = place.x(Number.isFinite(high) ? high : value * 1.1);
  const soft = {
    type: "bar",
    x: round(from),
    y: round(place.y),
    width: round(Math.max(to - from, 8)),
    height: place.height,
  } as const;
  return [barTo(place, from, "solid", {}), { ...soft, fill: "soft", tone: place.tone, ...row }];
}

function beyond({ x, y, height, limit, tone }: BarPlace, end: number): readonly Mark[] {
  const width = limit === undefined ? fadeLength : x(limit) - end;
  return hatchTowards("right", { x: end, y, width, height, tone }, limit === undefined);
}

function under({ x, y, height, tone }: BarPlace, end: number): readonly Mark[] {
  return hatchTowards("right", { x: x(0), y, width: end - x(0), height, tone }, false);
}

/** The upright at a stated bound. */
function edge({ y, height, tone }: BarPlace, x: number): Mark {
  const points = [
    [round(x), round(y - 3)],
    [round(x), round(y + height + 3)],
  ] as const;
  return { type: "line", points, style: "solid", weight: 2, tone };
}

function chevronAt({ y, height, tone }: BarPlace, x: number, toward: "left" | "right"): Mark {
  return { type: "chevron", x: round(x), y: round(y + height / 2), toward, tone };
}

function openMark(
  qualifier: Reading["quantity"]["qualifier"],
  place: BarPlace,
  end: number,
): readonly Mark[] {
  if (qualifier === "exact" || qualifier === "about") return [];
  const up = qualifier === "more_than" || qualifier === "at_least";
  return [chevronAt(place, end + 7, up ? "right" : "left")];
}
