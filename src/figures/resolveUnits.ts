import type { Catalogue } from "../catalogue/catalogue.ts";
import { nothingAt } from "./lookUp.ts";
import type { UnitGroup, UnitsModel } from "./model.ts";
import { listedBeside, readingOf } from "./reading.ts";
import { headOf } from "./resolveSeries.ts";
import type { UnitGroupSpec, UnitsSpec } from "./spec.ts";

/** A pictogram: for each group the first of its rows that the data has. */
export function resolveUnits(spec: UnitsSpec, catalogue: Catalogue): UnitsModel {
  const groups = spec.groups.flatMap((group) => resolveGroup(group, catalogue));
  const unit = groups[0]?.reading.indicator.unit;
  if (unit === undefined) throw new Error(`The figure "${spec.id}" finds no row to draw.`);
  const drawn = groups.map(({ reading }) => reading);
  return { kind: "units", ...headOf(spec), unit, groups, listed: listedBeside(drawn, catalogue) };
}

function resolveGroup(
  { label, rows, emphasis = "main" }: UnitGroupSpec,
  catalogue: Catalogue,
): readonly UnitGroup[] {
  const statement = rows
    .map((id) => catalogue.observations.get(id))
    .find((row) => row?.quantity !== undefined);
  const reading = statement && readingOf(statement, catalogue);
  if (reading === undefined) throw nothingAt(rows.join(", "));
  return [{ id: reading.statement.id, label, emphasis, reading }];
}
