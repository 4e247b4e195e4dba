import type { FigureSpec } from "../spec.ts";
import { ruralRetailSeries } from "./rural-retail-series.ts";

/** Every figure that stories and pages may name, by its id. */
export const figureSpecs: ReadonlyMap<string, FigureSpec> = new Map(
  [ruralRetailSeries].map((spec) => [spec.id, spec]),
);
