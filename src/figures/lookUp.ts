import type { Catalogue, Indicator } from "../catalogue/catalogue.ts";

/** The indicator of this id; a figure that names one that is not there stops the build. */
export function resolveIndicator(id: string, catalogue: Catalogue): Indicator {
  const indicator = catalogue.indicators.get(id);
  if (indicator === undefined)
    throw new Error(`A figure names the indicator "${id}", which is not in the data.`);
  return indicator;
}
