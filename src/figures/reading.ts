import type { Catalogue, Indicator, Observation } from "../catalogue/catalogue.ts";
import type { Reading } from "./model.ts";

/** The reading of a row, with the rows of its indicator and period that contradict it; undefined for a gap. */
export function readingOf(statement: Observation, catalogue: Catalogue): Reading | undefined {
  const plain = plainReading(statement);
  if (plain === undefined || !statement.inUse) return plain;
  return { ...plain, rivals: rivalsOf(statement, catalogue) };
}

function plainReading(statement: Observation): Reading | undefined {
  const { indicator, period, quantity, interval, status } = statement;
  if (quantity === undefined || interval === undefined) return undefined;
  return { statement, indicator, period, quantity, interval, forecast: status === "forecast", rivals: [] };
}

// Sources repeat one another, so a rival value is drawn once however often it was printed.
function rivalsOf(statement: Observation, catalogue: Catalogue): readonly Reading[] {
  const rivals = rowsOf(statement.indicator, catalogue)
    .filter((row) => row.period.text === statement.period.text && !row.inUse && isRival(row))
    .flatMap((row) => plainReading(row) ?? []);
  return rivals.filter((rival, at) => rivals.findIndex((other) => sameValue(other, rival)) === at);
}

/** Misprints and mistranslations are slips, not rival measurements: they are listed, never drawn. */
function isRival({ agrees, reason }: Observation): boolean {
  return !agrees && reason !== "unit_slip" && reason !== "translation" && reason !== "date";
}

function sameValue(a: Reading, b: Reading): boolean {
  return a.quantity.value === b.quantity.value && a.quantity.qualifier === b.quantity.qualifier;
}

/** All rows of an indicator, in file order. */
export function rowsOf(indicator: Indicator, catalogue: Catalogue): readonly Observation[] {
  return [...catalogue.observations.values()].filter((row) => row.indicator.id === indicator.id);
}

/** The rows that a figure's readings do not draw, so that its table can still list them. */
export function listedBeside(drawn: readonly Reading[], catalogue: Catalogue): readonly Observation[] {
  const shown = new Set(
    drawn.flatMap((reading) => [reading, ...reading.rivals]).map(({ statement }) => statement.id),
  );
  const indicators = new Set(drawn.map(({ indicator }) => indicator.id));
  return [...catalogue.observations.values()].filter(
    (row) => indicators.has(row.indicator.id) && !shown.has(row.id),
  );
}
