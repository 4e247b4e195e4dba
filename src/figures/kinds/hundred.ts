import type { Localised } from "../../base/language.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nothingAt, resolveRow } from "../lookUp.ts";
import type { ModelHead, Reading } from "../model.ts";
import { listedBeside, readingOf } from "../reading.ts";
import { headOf } from "../resolveSeries.ts";
import type { FigureHead } from "../spec.ts";

/** A share as a hundred squares, once for each text that states it. */
export interface HundredSpec extends FigureHead {
  readonly kind: "hundred";
  readonly groups: readonly { readonly label: Localised; readonly row: string }[];
}

export interface HundredModel extends ModelHead {
  readonly kind: "hundred";
  readonly groups: readonly HundredGroup[];
}

/** A hundred squares: those surely counted, those that may be, and the rest. */
export interface HundredGroup {
  readonly label: Localised;
  readonly reading: Reading;
  readonly sure: number;
  readonly open: number;
  readonly out: number;
}

/** A share as a hundred squares, once for each text that states it; only whole shares can be counted out so. */
export function resolveHundred(spec: HundredSpec, catalogue: Catalogue): HundredModel {
  const groups = spec.groups.map(({ label, row }): HundredGroup => {
    const reading = readingOf(resolveRow(row, catalogue), catalogue);
    if (reading === undefined) throw nothingAt(row);
    return { label, reading, ...squaresOf(reading) };
  });
  const [first] = groups;
  if (first === undefined) throw new Error(`The figure "${spec.id}" finds no row to draw.`);
  const drawn = groups.map(({ reading }) => reading);
  const { unit } = first.reading.indicator;
  return { kind: "hundred", ...headOf(spec), unit, groups, listed: listedBeside(drawn, catalogue) };
}

/** How many of a hundred the stated share surely counts, may count, and leaves out. */
export function squaresOf({
  quantity,
  interval,
  indicator,
}: Pick<Reading, "quantity" | "interval" | "indicator">) {
  if (indicator.unit.kind !== "percent" || !Number.isInteger(quantity.value))
    throw new Error(`"${indicator.id}" at ${quantity.value} is no whole share of a hundred.`);
  const exact = quantity.qualifier === "exact";
  const sure = exact ? quantity.value : Math.max(0, Math.ceil(interval.low));
  const reach = exact ? quantity.value : Math.min(100, Math.floor(interval.high));
  return { sure, open: reach - sure, out: 100 - reach };
}
