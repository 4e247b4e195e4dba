import type { Catalogue, Indicator } from "../catalogue/catalogue.ts";
import { headFor } from "./indicatorFigure.ts";
import type { RivalsSpec } from "./kinds/rivals.ts";
import { rowsOf } from "./reading.ts";

/** The rival values of one indicator and period on one axis; undefined where all print the same number. */
export function rivalsFigure(
  indicator: Indicator,
  period: string,
  catalogue: Catalogue,
): RivalsSpec | undefined {
  const values = rowsOf(indicator, catalogue)
    .filter((row) => row.period.text === period)
    .flatMap(({ quantity }) => (quantity === undefined ? [] : [`${quantity.qualifier} ${quantity.value}`]));
  if (new Set(values).size < 2) return undefined;
  const id = `rivals-${indicator.id}-${period.replaceAll("/", "-")}`;
  return { kind: "rivals", ...headFor(indicator, id), rows: [{ rivalsOf: indicator.id, at: period }] };
}
