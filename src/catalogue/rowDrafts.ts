import { intervalOf } from "../base/interval.ts";
import type { Limits } from "../base/interval.ts";
import { parsePeriod } from "../base/period.ts";
import type { Period } from "../base/period.ts";
import { readPrinted } from "../base/printed.ts";
import type { PrintedFigure } from "../base/printed.ts";
import { qualifiers } from "../base/quantity.ts";
import type { Quantity } from "../base/quantity.ts";
import { claimKinds, reasons, statuses, verdicts } from "./catalogue.ts";
import type { Unit } from "./catalogue.ts";
import { claimUnit } from "./claimUnit.ts";
import { cell } from "./csv.ts";
import type { CsvRow } from "./csv.ts";
import { readDeclared } from "./declared.ts";
import type {
  ClaimDraft,
  EventDraft,
  Listing,
  ObservationDraft,
  StatementDraft,
  TargetDraft,
  TermDraft,
} from "./draft.ts";
import { naturalLimits } from "./limits.ts";
import { sameFigure } from "./sameFigure.ts";
import type { IndicatorShape, ReadingShape, UnitShape } from "./schemas.ts";

/** What rows refer to when they are read. */
export interface Ground {
  readonly units: Listing<UnitShape>;
  readonly indicators: Listing<IndicatorShape>;
  readonly readings: Listing<ReadingShape>;
}

export interface RowReader {
  readonly observation: (row: CsvRow, theme: string) => ObservationDraft;
  readonly target: (row: CsvRow, theme: string) => TargetDraft;
  readonly claim: (row: CsvRow, theme: string) => ClaimDraft;
  readonly event: (row: CsvRow) => EventDraft;
}

/** Readers of the four kinds of rows. The same printed characters and periods come back often and are read once. */
export function rowReader(ground: Ground): RowReader {
  const period = remembered(parsePeriod);
  const printed = remembered(readPrinted);
  const figure = (text: string, unit: Unit | undefined): PrintedFigure | undefined =>
    printed(text) ?? readDeclared(text, unit, ground.readings);
  const term = remembered((text) => readTerm(text, period));
  return {
    observation: (row, theme) => readObservation(row, theme, ground, period, figure),
    target: (row, theme) => readTarget(row, theme, ground, period, figure),
    claim: (row, theme) => readClaim(row, theme, ground, term, figure),
    event: (row) => ({ row, date: period(cell(row, "date")), source: cell(row, "source") }),
  };
}

type Reader<T> = (text: string) => T | undefined;
type FigureReader = (text: string, unit: Unit | undefined) => PrintedFigure | undefined;

function remembered<T>(read: Reader<T>): Reader<T> {
  const known = new Map<string, T | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text);
  };
}

function readObservation(row: CsvRow, theme: string, ground: Ground, period: Reader<Period>, figure: FigureReader) {
  const indicator = cell(row, "indicator");
  const use = cell(row, "use");
  return {
    ...readStatement("observation", row, theme, measureOf(indicator, ground), figure),
    indicator,
    period: period(cell(row, "period")),
    use: use === "yes" ? true : use === "no" ? false : undefined,
    status: oneOf(statuses, cell(row, "status")),
    reason: cell(row, "reason") === "" ? null : oneOf(reasons, cell(row, "reason")),
  };
}

function readTarget(row: CsvRow, theme: string, ground: Ground, period: Reader<Period>, figure: FigureReader) {
  const indicator = cell(row, "indicator");
  return {
    ...readStatement("target", row, theme, measureOf(indicator, ground), figure),
    indicator,
    forPeriod: period(cell(row, "for_period")),
    setOn: period(cell(row, "set_on")),
  };
}

function readClaim(row: CsvRow, theme: string, ground: Ground, term: Reader<TermDraft>, figure: FigureReader) {
  const claimKind = oneOf(claimKinds, cell(row, "kind"));
  const of = term(cell(row, "of"));
  const base = of && measureOf(of.indicator, ground).unit;
  return {
    ...readStatement("claim", row, theme, { unit: claimUnit(claimKind, base, ground.units), limits: {} }, figure),
    claimKind,
    of,
    from: cell(row, "from").split(/\s+/).filter(Boolean).map(term),
    verdict: oneOf(verdicts, cell(row, "verdict")),
  };
}

function readStatement(
  kind: StatementDraft["kind"],
  row: CsvRow,
  theme: string,
  { unit, limits }: Measured,
  read: FigureReader,
): StatementDraft {
  const value = plainNumber(cell(row, "value"));
  const qualifier = oneOf(qualifiers, cell(row, "qualifier"));
  const printed = cell(row, "as_printed");
  const figure = read(printed, unit);
  const quantity = value !== undefined && qualifier ? { value, qualifier } : undefined;
  const believed = quantity && figure && sameFigure(quantity, figure) && fits(quantity, figure, unit, limits);
  const interval = believed ? intervalOf(quantity, figure.precision, limits) : undefined;
  return { kind, row, theme, unit, value, qualifier, quantity, printed, figure, interval, source: cell(row, "source") };
}

/** Is the figure printed in its unit, and within its limits? Percent printed for points is a matter of words. */
function fits({ value }: Quantity, figure: PrintedFigure, unit: Unit | undefined, limits: Limits): boolean {
  const { low = -Infinity, high = Infinity } = limits;
  const printed = figure.unit === "percent" && unit?.kind === "percentage_points" ? unit.kind : figure.unit;
  return value >= low && value <= high && (printed === undefined || printed === unit?.kind);
}

/** A number in digits with at most one decimal point: what a spreadsheet cannot read in two ways. */
function plainNumber(text: string): number | undefined {
  return /^-?(0|[1-9]\d{0,17})(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function oneOf<T extends string>(words: readonly T[], text: string): T | undefined {
  return words.find((word) => word === text);
}

interface Measured {
  readonly unit: Unit | undefined;
  readonly limits: Limits;
}

function measureOf(id: string, { indicators, units }: Ground): Measured {
  const indicator = indicators.byId.get(id)?.value;
  const unit = indicator && units.byId.get(indicator.unit)?.value;
  return { unit, limits: indicator ? naturalLimits(indicator, unit) : {} };
}

function readTerm(text: string, period: Reader<Period>): TermDraft | undefined {
  const [, indicator, when, source] = /^([^@~\s]+)@([^@~\s]+)(?:~(\S+))?$/.exec(text) ?? [];
  const parsed = when === undefined ? undefined : period(when);
  return indicator !== undefined && parsed ? { text, indicator, period: parsed, source } : undefined;
}

