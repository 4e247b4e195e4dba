import type { Canvas } from "./canvas.ts";

/** What all rows of a bar chart share. */
export interface BarsFrame {
  readonly x: (value: number) => number;
  readonly left: number;
  readonly limit: number | undefined;
  readonly labelsAbove: boolean;
  readonly labelRoom: number;
  readonly canvas: Canvas;
}

/** How thick every bar is. */
export const barHeight = 14;
