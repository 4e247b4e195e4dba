import type { Localised } from "../../base/language.ts";
import type { Catalogue, Observation, Reason, Source } from "../../catalogue/catalogue.ts";
import { impliedBar } from "../implied.ts";
import { nothingAt, resolveIndicator, resolveRow } from "../lookUp.ts";
import type { BarValue, ModelHead } from "../model.ts";
import { isSlip, listedBeside, readingOf, rowsOf } from "../reading.ts";
import { periodLabel } from "../resolveBars.ts";
import { headOf } from "../resolveSeries.ts";
import type { FigureHead } from "../spec.ts";

/** What sources print of one thing, each differing value as the interval that its words allow, on one axis. */
export interface RivalsSpec extends FigureHead {
  readonly kind: "rivals";
  readonly rows: readonly RivalRowSpec[];
  /** Name each row's period before its source, where the rows are of several. */
  readonly dated?: boolean;
}

export type RivalRowSpec =
  /** Every differing value that was printed for one indicator and period. */
  | { readonly rivalsOf: string; readonly at: string }
  /** One row of the catalogue by its id, with the name of its own. */
  | { readonly row: string; readonly label: Localised }
  /** The earlier level that a printed level and its printed growth rate imply. */
  | { readonly impliedBefore: string; readonly label: Localised };

export interface RivalsModel extends ModelHead {
  readonly kind: "rivals";
  readonly rows: readonly RivalRow[];
}

export interface RivalRow {
  readonly id: string;
  readonly label: Localised;
  readonly value: BarValue;
  readonly standing: RivalStanding;
  /** Further rows that print the same. */
  readonly repeats: readonly Observation[];
}

/** Used as the figure, not at odds with it, calculated by us, named for itself, or at odds for a typed reason. */
export type RivalStanding = "used" | "agrees" | "calculated" | "named" | Reason;

/** Differing values side by side, the one in use first. */
export function resolveRivals(spec: RivalsSpec, catalogue: Catalogue): RivalsModel {
  const rows = spec.rows.flatMap((row) => resolveRows(row, spec.dated === true, catalogue));
  const readings = rows.flatMap(({ value }) => (value.type === "reported" ? [value.reading] : []));
  const unit = readings[0]?.indicator.unit;
  if (unit === undefined) throw new Error(`The figure "${spec.id}" finds no row to draw.`);
  const repeated = new Set(rows.flatMap(({ repeats }) => repeats.map(({ id }) => id)));
  const listed = listedBeside(readings, catalogue).filter(({ id }) => !repeated.has(id));
  return { kind: "rivals", ...headOf(spec), unit, rows, listed };
}

function resolveRows(spec: RivalRowSpec, dated: boolean, catalogue: Catalogue): readonly RivalRow[] {
  if ("rivalsOf" in spec) return rivalRows(spec.rivalsOf, spec.at, dated, catalogue);
  if ("row" in spec) return [namedRow(spec.row, spec.label, catalogue)];
  const value = impliedBar(spec.impliedBefore, catalogue);
  return [
    { id: `${value.statement.id}-implied`, label: spec.label, value, standing: "calculated", repeats: [] },
  ];
}

function rivalRows(id: string, at: string, dated: boolean, catalogue: Catalogue): readonly RivalRow[] {
  const rows = rowsOf(resolveIndicator(id, catalogue), catalogue).filter(
    ({ period, quantity }) => period.text === at && quantity !== undefined,
  );
  if (rows.length === 0) throw nothingAt(`${id}@${at}`);
  const together = Map.groupBy(
    rows.toSorted((a, b) => Number(b.inUse) - Number(a.inUse)),
    ({ quantity, reason }) => `${quantity?.qualifier} ${quantity?.value} ${reason}`,
  );
  return [...together.values()].map((same) => rowOf(same, sourceName(same, dated), catalogue));
}

function rowOf(
  [first, ...repeats]: readonly Observation[],
  label: Localised,
  catalogue: Catalogue,
): RivalRow {
  const reading = first && readingOf(first, catalogue);
  if (first === undefined || reading === undefined) throw nothingAt(first?.id ?? "");
  // Every rival has a row of its own here; a mark beside the first would show it twice.
  const value = { type: "reported", reading: { ...reading, rivals: [] } } as const;
  return { id: first.id, label, value, standing: standingOf(first), repeats };
}

// Of several rows that are in use, each of its own date or measure, none is the figure for the others.
function namedRow(id: string, label: Localised, catalogue: Catalogue): RivalRow {
  const row = rowOf([resolveRow(id, catalogue)], label, catalogue);
  return row.standing === "used" ? { ...row, standing: "named" } : row;
}

function standingOf({ inUse, reason, agrees }: Observation): RivalStanding {
  if (reason !== undefined) return reason;
  if (inUse) return "used";
  return agrees ? "agrees" : "unexplained";
}

/** Who printed it, with the date where rows are of several; only the first of those who repeat it is named. */
function sourceName(rows: readonly Observation[], dated: boolean): Localised {
  const [first] = rows;
  const name = first === undefined ? { en: "", zh: "" } : publisherOf(first.source, rows.length - 1);
  if (first === undefined || !dated) return name;
  const { en, zh } = periodLabel(first);
  return { en: `${en}, ${name.en}`, zh: `${zh}，${name.zh}` };
}

function publisherOf({ publisher }: Source, others: number): Localised {
  if (others === 0) return publisher;
  return { en: `${publisher.en} and others`, zh: `${publisher.zh}等` };
}

/** Does the row stand hollow: a slip, or a value at odds with the one in use? */
export function isAtOdds({ standing, value }: RivalRow): boolean {
  if (value.type === "reported" && isSlip(value.reading.statement)) return true;
  return !["used", "agrees", "calculated", "named"].includes(standing);
}
