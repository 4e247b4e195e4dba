import type { Catalogue, Indicator, Observation } from "../catalogue/catalogue.ts";
import { statementIndex } from "../catalogue/statementIndex.ts";
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

// Slips are not rival measurements: they are listed, and drawn only where a figure asks for them by name.
function isRival({ agrees, reason }: Observation): boolean {
  return !agrees && reason !== "date" && !isSlip({ reason });
}

/** Is the row a misprint or a mistranslation? Where it is drawn, it never looks as solid as a figure in use. */
export function isSlip({ reason }: Pick<Observation, "reason">): boolean {
  return reason === "unit_slip" || reason === "translation";
}

function sameValue(a: Reading, b: Reading): boolean {
  return a.quantity.value === b.quantity.value && a.quantity.qualifier === b.quantity.qualifier;
}

/** All rows of an indicator, in file order. */
export function rowsOf(indicator: Indicator, catalogue: Catalogue): readonly Observation[] {
  return statementIndex(catalogue).byIndicator(indicator.id).observations;
}

/** The rows that a figure's readings do not draw, so that its table can still list them. */
export function listedBeside(drawn: readonly Reading[], catalogue: Catalogue): readonly Observation[] {
  const shown = new Set(
    drawn.flatMap((reading) => [reading, ...reading.rivals]).map(({ statement }) => statement.id),
  );
  const indicators = new Set(drawn.map(({ indicator }) => indicator));
  return [...indicators]
    .flatMap((indicator) => rowsOf(indicator, catalogue))
    .filter(({ id }) => !shown.has(id));
}
