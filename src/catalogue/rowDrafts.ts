import { intervalOf } from "../base/interval.ts";
import type { Interval } from "../base/interval.ts";
import type { PrintedFigure } from "../base/printed.ts";
import { qualifiers } from "../base/quantity.ts";
import type { Quantity } from "../base/quantity.ts";
import { claimKinds, reasons, statuses, verdicts } from "./catalogue.ts";
import type { Unit } from "./catalogue.ts";
import { claimUnit } from "./claimUnit.ts";
import { cell } from "./csv.ts";
import type { CsvRow } from "./csv.ts";
import type {
  ClaimDraft,
  EventDraft,
  ObservationDraft,
  StatementDraft,
  Subject,
  TargetDraft,
} from "./draft.ts";
import { readers } from "./readers.ts";
import type { Ground, Readers } from "./readers.ts";
import { sameFigure } from "./sameFigure.ts";

export interface RowReader {
  readonly observation: (row: CsvRow, theme: string) => ObservationDraft;
  readonly target: (row: CsvRow, theme: string) => TargetDraft;
  readonly claim: (row: CsvRow, theme: string) => ClaimDraft;
  readonly event: (row: CsvRow) => EventDraft;
}

/** Readers of the four kinds of rows. */
export function rowReader(ground: Ground): RowReader {
  const read = readers(ground);
  let position = 0;
  return {
    observation: (row, theme) => readObservation(row, theme, read, position++),
    target: (row, theme) => readTarget(row, theme, read),
    claim: (row, theme) => readClaim(row, theme, read, ground),
    event: (row) => ({ row, date: read.period(cell(row, "date")), source: cell(row, "source") }),
  };
}

function readObservation(row: CsvRow, theme: string, read: Readers, position: number): ObservationDraft {
  const indicator = cell(row, "indicator");
  const subject = read.subject(indicator);
  const use = cell(row, "use");
  const reason = cell(row, "reason");
  const { unit, value, qualifier, quantity, printed, figure, interval, source } = readStatement(
    "observation",
    row,
    theme,
    subject,
    read,
  );
  // Written out, because there are many of these and a copy of every one would cost more than reading it.
  return {
    kind: "observation",
    row,
    theme,
    unit,
    value,
    qualifier,
    quantity,
    printed,
    figure,
    interval,
    source,
    indicator,
    subject,
    position,
    period: read.period(cell(row, "period")),
    use: use === "yes" ? true : use === "no" ? false : undefined,
    status: oneOf(statuses, cell(row, "status")),
    reason: reason === "" ? null : oneOf(reasons, reason),
  };
}

function readTarget(row: CsvRow, theme: string, read: Readers): TargetDraft {
  const indicator = cell(row, "indicator");
  const subject = read.subject(indicator);
  return {
    ...readStatement("target", row, theme, subject, read),
    indicator,
    subject,
    forPeriod: read.period(cell(row, "for_period")),
    setOn: read.period(cell(row, "set_on")),
  };
}

function readClaim(row: CsvRow, theme: string, read: Readers, { units }: Ground): ClaimDraft {
  const claimKind = oneOf(claimKinds, cell(row, "kind"));
  const of = read.term(cell(row, "of"));
  const unit = claimUnit(claimKind, of && read.subject(of.indicator)?.unit, units);
  return {
    ...readStatement("claim", row, theme, { unit, limits: {} }, read),
    claimKind,
    of,
    from: cell(row, "from").split(/\s+/).filter(Boolean).map(read.term),
    verdict: oneOf(verdicts, cell(row, "verdict")),
  };
}

type Measured = Pick<Subject, "unit" | "limits">;

function readStatement(
  kind: StatementDraft["kind"],
  row: CsvRow,
  theme: string,
  subject: Measured | undefined,
  read: Readers,
): StatementDraft {
  const value = plainNumber(cell(row, "value"));
  const qualifier = oneOf(qualifiers, cell(row, "qualifier"));
  const printed = cell(row, "as_printed");
  const quantity = value !== undefined && qualifier ? { value, qualifier } : undefined;
  const unit = subject?.unit;
  const figure = read.figure(printed, unit);
  const interval = quantity && figure && believedInterval(quantity, figure, subject);
  return {
    kind,
    row,
    theme,
    unit,
    value,
    qualifier,
    quantity,
    printed,
    figure,
    interval,
    source: cell(row, "source"),
  };
}

/** The true values that a figure allows, if it says what its printed characters say, in its unit and within its limits. */
function believedInterval(
  quantity: Quantity,
  figure: PrintedFigure,
  subject: Measured | undefined,
): Interval | undefined {
  const { low = -Infinity, high = Infinity } = subject?.limits ?? {};
  const believed = sameFigure(quantity, figure) && fitsUnit(figure, subject?.unit);
  if (!believed || quantity.value < low || quantity.value > high) return undefined;
  return intervalOf(quantity, figure.precision, subject?.limits);
}

/** Is the figure printed in its unit? Percent printed for points is a matter of words. */
function fitsUnit(figure: PrintedFigure, unit: Unit | undefined): boolean {
  if (figure.unit === undefined || figure.unit === unit?.kind) return true;
  return figure.unit === "percent" && unit?.kind === "percentage_points";
}

/** A number in digits with at most one decimal point: what a spreadsheet cannot read in two ways. */
function plainNumber(text: string): number | undefined {
  return /^-?(0|[1-9]\d{0,17})(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function oneOf<T extends string>(words: readonly T[], text: string): T | undefined {
  const index = (words as readonly string[]).indexOf(text);
  return index < 0 ? undefined : words[index];
}
