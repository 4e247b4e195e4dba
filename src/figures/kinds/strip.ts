import { type Interval, scale, divide, subtract } from "../../base/interval.ts";
import type { Localised } from "../../base/language.ts";
import { exactValue } from "../../base/quantity.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nothingAt, resolveRow } from "../lookUp.ts";
import type { ModelHead, Reading } from "../model.ts";
import { listedBeside, readingOf } from "../reading.ts";
import { headOf } from "../resolveSeries.ts";
import type { FigureHead } from "../spec.ts";

/** Parts of a whole, each whole as one strip of the same length. */
export interface StripSpec extends FigureHead {
  readonly kind: "strip";
  readonly strips: readonly StripRowSpec[];
}

interface StripRowSpec {
  readonly label: Localised;
  /** The row of the whole; without it the parts are shares of a hundred percent. */
  readonly whole?: string;
  readonly parts: readonly StripPartSpec[];
  /** The name of what the parts leave over. */
  readonly rest?: Localised;
}

interface StripPartSpec {
  readonly row: string;
  readonly label: Localised;
  readonly emphasis?: "main" | "context";
}

export interface StripModel extends ModelHead {
  readonly kind: "strip";
  readonly strips: readonly Strip[];
}

export interface Strip {
  readonly label: Localised;
  /** Undefined where the whole is a hundred percent. */
  readonly whole: Reading | undefined;
  readonly total: number;
  readonly parts: readonly StripPart[];
  readonly rest: StripRest | undefined;
}

export interface StripPart {
  readonly label: Localised;
  readonly emphasis: "main" | "context";
  readonly reading: Reading;
  /** Where the part begins. */
  readonly from: number;
  /** Its share of the whole, which nobody printed. */
  readonly share: { readonly type: "calculated"; readonly interval: Interval } | undefined;
}

/** What the parts leave over: nobody printed it, so it is a range. */
export interface StripRest {
  readonly type: "calculated";
  readonly id: string;
  readonly label: Localised;
  readonly interval: Interval;
}

/** Parts of a whole: their places in it, their shares, and what they leave over. */
export function resolveStrip(spec: StripSpec, catalogue: Catalogue): StripModel {
  const strips = spec.strips.map((strip) => resolveRowOf(strip, catalogue));
  const readings = strips.flatMap(({ whole, parts }) => [
    ...(whole === undefined ? [] : [whole]),
    ...parts.map(({ reading }) => reading),
  ]);
  const unit = readings[0]?.indicator.unit;
  if (unit === undefined) throw new Error(`The figure "${spec.id}" finds no row to draw.`);
  return { kind: "strip", ...headOf(spec), unit, strips, listed: listedBeside(readings, catalogue) };
}

function resolveRowOf(spec: StripRowSpec, catalogue: Catalogue): Strip {
  const whole = spec.whole === undefined ? undefined : resolved(spec.whole, catalogue);
  const total = whole === undefined ? 100 : exactValue(whole.quantity);
  if (total === undefined) throw new Error(`"${spec.whole}" is not exact: no strip can be cut from it.`);
  const parts = placed(spec, whole, catalogue);
  return { label: spec.label, whole, total, parts, rest: restOf(spec, whole, parts) };
}

function resolved(row: string, catalogue: Catalogue): Reading {
  const reading = readingOf(resolveRow(row, catalogue), catalogue);
  if (reading === undefined) throw nothingAt(row);
  return reading;
}

/** Parts end to end: behind one that is not exact no other can have a place. */
function placed(
  { parts }: StripRowSpec,
  whole: Reading | undefined,
  catalogue: Catalogue,
): readonly StripPart[] {
  let from = 0;
  return parts.map(({ row, label, emphasis = "main" }, at) => {
    const reading = resolved(row, catalogue);
    if (at < parts.length - 1 && exactValue(reading.quantity) === undefined)
      throw new Error(`"${row}" is not exact: no part can stand behind it.`);
    const part = { label, emphasis, reading, from, share: shareOf(reading, whole) };
    from += reading.quantity.value;
    return part;
  });
}

function shareOf({ interval }: Reading, whole: Reading | undefined): StripPart["share"] {
  const ratio = whole && divide(interval, whole.interval);
  return ratio && Number.isFinite(ratio.high)
    ? { type: "calculated", interval: scale(ratio, 100) }
    : undefined;
}

/** Whole less parts; nothing where rounding alone could explain what is left. */
function restOf(
  { rest: label }: StripRowSpec,
  whole: Reading | undefined,
  parts: readonly StripPart[],
): StripRest | undefined {
  const all = whole?.interval ?? { low: 100, high: 100 };
  const left = parts.reduce((sum, { reading }) => subtract(sum, reading.interval), all);
  if (label === undefined || left.high <= 0 || (left.low <= 0 && !isOpen(parts))) return undefined;
  const of = (whole ?? parts.at(-1)?.reading)?.statement.id ?? "";
  return {
    type: "calculated",
    id: `${of}=rest`,
    label,
    interval: { low: Math.max(0, left.low), high: left.high },
  };
}

function isOpen(parts: readonly StripPart[]): boolean {
  const last = parts.at(-1)?.reading;
  return last !== undefined && exactValue(last.quantity) === undefined;
}
