import type { PrintedFigure } from "../base/printed.ts";
import type { Unit } from "./catalogue.ts";
import type { JsonEntry, Listing } from "./draft.ts";
import type { ReadingShape } from "./schemas.ts";

/** The figure that data/readings.json declares printed words to carry in a unit. */
export function readDeclared(
  printed: string,
  unit: Unit | undefined,
  readings: Listing<ReadingShape>,
): PrintedFigure | undefined {
  const reading = declaredReading(printed, unit?.id, readings)?.value;
  if (!reading) return undefined;
  const { value, qualifier } = reading;
  return { value, qualifier, digits: printed, precision: wordPrecision(value), unit: undefined };
}

/** The entry of data/readings.json for printed words in a unit: "all" may be 100 percent here and 832 counties there. */
export function declaredReading(
  printed: string,
  unit: string | undefined,
  readings: Listing<ReadingShape>,
): JsonEntry<ReadingShape> | undefined {
  return readings.byId.get(readingKey(printed, unit));
}

/** What tells readings apart. */
export function readingKey(printed: string, unit: string | undefined): string {
  return `${printed}\u0000${unit ?? ""}`;
}

/** Words are read to the unit of a plain value's last digit: "all" is printed no more finely than 100%. */
function wordPrecision(value: number): number {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return 10 ** -decimals;
}
