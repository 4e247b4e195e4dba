import type { Catalogue, Indicator, Observation } from "../catalogue/catalogue.ts";

/** The indicator of this id; a figure that names one that is not there stops the build. */
export function resolveIndicator(id: string, catalogue: Catalogue): Indicator {
  const indicator = catalogue.indicators.get(id);
  if (indicator === undefined) throw nothingAt(id);
  return indicator;
}

/** The row of this id; a figure that names one that is not there stops the build too. */
export function resolveRow(id: string, catalogue: Catalogue): Observation {
  const row = catalogue.observations.get(id);
  if (row === undefined) throw nothingAt(id);
  return row;
}

/** What is thrown where a figure names something that the data no longer has. */
export function nothingAt(name: string): Error {
  return new Error(`A figure names "${name}", which is not in the data.`);
}
