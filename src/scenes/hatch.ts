import { type BarMark, round, type Tone } from "./scene.ts";

interface HatchBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
}

const strengths = [0.9, 0.55, 0.25];

/** Hatching where the truth may lie: whole up to a natural limit, or in three steps ever fainter where there is none. */
export function hatchTowards(
  way: "up" | "down" | "right",
  box: HatchBox,
  fades: boolean,
): readonly BarMark[] {
  if (box.width <= 0.5 || box.height <= 0.5) return [];
  if (!fades) return [hatchBar(box, 1)];
  return strengths.map((strength, step) => hatchBar(slice(way, box, step), strength));
}

function slice(way: "up" | "down" | "right", box: HatchBox, step: number): HatchBox {
  const part = 1 / strengths.length;
  if (way === "right") return { ...box, x: box.x + box.width * part * step, width: box.width * part };
  const at = way === "up" ? strengths.length - 1 - step : step;
  return { ...box, y: box.y + box.height * part * at, height: box.height * part };
}

function hatchBar({ x, y, width, height, tone }: HatchBox, strength: number): BarMark {
  const bar = {
    type: "bar",
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    fill: "hatch",
    tone,
  } as const;
  return strength === 1 ? bar : { ...bar, strength };
}
