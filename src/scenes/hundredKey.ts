import type { HundredModel } from "../figures/kinds/hundred.ts";
import { grammarWords } from "../figures/grammar.ts";
import { isSlip } from "../figures/reading.ts";
import { words } from "../figures/words.ts";
import type { Canvas } from "./canvas.ts";
import { flow, type KeyItem } from "./keyRow.ts";
import { round, type UnitsMark } from "./scene.ts";

/** What the kinds of squares in this picture say, from `top` down. */
export function hundredKey({ groups }: HundredModel, top: number, canvas: Canvas): ReturnType<typeof flow> {
  const slips = groups.filter(({ reading }) => isSlip(reading.statement));
  const forecasts = groups.filter((group) => group.reading.forecast && !slips.includes(group));
  const straight = groups.filter((group) => !slips.includes(group) && !forecasts.includes(group));
  const { squareSure, squareOpen, squareSlip, squareOut } = words;
  const items = [
    { is: straight.some(({ sure }) => sure > 0), words: squareSure, fill: "solid", tone: "accent" },
    { is: straight.some(({ open }) => open > 0), words: squareOpen, fill: "hatch", tone: "accent" },
    { is: forecasts.length > 0, words: grammarWords.forecast, fill: "hollow", tone: "accent" },
    { is: slips.length > 0, words: squareSlip, fill: "hollow", tone: "caution" },
    { is: groups.some(({ out }) => out > 0), words: squareOut, fill: "empty", tone: "context" },
  ] as const;
  const needed = items.filter(({ is }) => is);
  return flow(
    needed.map(({ words: said, ...look }): KeyItem => {
      return { words: said[canvas.language], sample: (x, y) => [sample(look, x, y)] };
    }),
    top,
    canvas,
  );
}

function sample({ fill, tone }: Pick<UnitsMark, "fill" | "tone">, x: number, y: number): UnitsMark {
  const runs = [{ x: round(x), y: round(y - 5), count: 2 }];
  return { type: "units", runs, step: 14, size: 11, fill, tone };
}
