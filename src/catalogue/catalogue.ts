import type { Interval } from "../base/interval.ts";
import type { Localised } from "../base/language.ts";
import type { Measure } from "../base/measure.ts";
import type { Period } from "../base/period.ts";
import type { Place } from "../base/problem.ts";
import type { Quantity } from "../base/quantity.ts";

/** The settled data: checked, frozen, and believed by everything to its right. */
export interface Catalogue {
  readonly dataset: Dataset;
  readonly themes: readonly Theme[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly places: ReadonlyMap<string, PlaceName>;
  readonly sources: ReadonlyMap<string, Source>;
  /** In the order of themes.json, then of the file. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Every reported row by its id, in file order. */
  readonly observations: ReadonlyMap<string, Observation>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly events: readonly Event[];
  readonly readings: readonly Reading[];
  readonly bareNumbers: readonly BareNumber[];
}

export interface Dataset {
  readonly id: string;
  readonly title: Localised;
  readonly subtitle: Localised;
  readonly description: Localised;
  readonly version: string;
  /** ISO date of the release. */
  readonly released: string;
  readonly licence: { readonly id: string; readonly name: Localised; readonly url: string };
  readonly keywords: Localised<readonly string[]>;
  readonly contributors: readonly { readonly name: Localised; readonly role: string }[];
}

export interface Theme {
  readonly id: string;
  readonly name: Localised;
  /** The project of the Action Plan, or what the theme gathers beside the five. */
  readonly description: Localised;
}

export interface Unit {
  readonly id: string;
  /** `percent`, `percentage_points` and `times` print and compute in their own way; the rest are counts or money. */
  readonly kind: "percent" | "percentage_points" | "times" | "money" | "count" | "rate";
  readonly name: Localised;
  /** How a value is followed by its unit in a sentence: "yuan", "元", "villages", "个村". Empty for percent. */
  readonly suffix: Localised;
}

export interface PlaceName {
  readonly id: string;
  readonly name: Localised;
}

export { measures, type Measure } from "../base/measure.ts";

export interface Break {
  /** Values before this date and from it on are not comparable. ISO date, month or year. */
  readonly date: string;
  readonly reason: Localised;
}

export interface Indicator {
  readonly id: string;
  readonly theme: string;
  readonly name: Localised;
  /** A few words for the end of a line in a chart. */
  readonly label: Localised;
  readonly definition: Localised;
  readonly unit: Unit;
  readonly place: PlaceName;
  readonly measure: Measure;
  /** Natural limits of the value, such as 0 and 100 for a share. */
  readonly limits: { readonly low?: number; readonly high?: number };
  readonly breaks: readonly Break[];
  readonly cautions: readonly Localised[];
  readonly at: Place;
}

export const standings = ["primary", "press", "trade", "academic", "repost"] as const;
export type Standing = (typeof standings)[number];

export interface Source {
  readonly id: string;
  /** `original` is in `language`; `en` and `zh` equal it or translate it. */
  readonly title: Localised & { readonly original: string };
  readonly publisher: Localised;
  /** The office whose figures these are; repeats of one office are not independent. */
  readonly issuer: Localised | undefined;
  /** ISO date, month or year; undefined where the page shows none. */
  readonly published: string | undefined;
  /** BCP 47 tag of the text that was read. */
  readonly language: string;
  readonly url: string | undefined;
  /** ISO date or month on which the page was read, where it was recorded. */
  readonly readOn: string | undefined;
  /** ISO date of the latest day on which it can have been read, where no day was recorded. */
  readonly readBy: string | undefined;
  readonly standing: Standing;
  /** The kept copy against which figures are checked; undefined: figures are transcribed. */
  readonly archive: { readonly file: string; readonly sha256: string; readonly bytes: number } | undefined;
  /** The source of which this is the translation. */
  readonly translationOf: string | undefined;
  /** What to know about this source, what it gets wrong. */
  readonly note: Localised | undefined;
}

export const statuses = ["reported", "forecast", "missing"] as const;
export type Status = (typeof statuses)[number];

export const reasons = [
  "unit_slip",
  "translation",
  "definition",
  "universe",
  "date",
  "revision",
  "unexplained",
] as const;
export type Reason = (typeof reasons)[number];

/** What an observation, a target and a claim share: one figure in one source. */
export interface Statement {
  readonly id: string;
  readonly printed: string;
  /** The true values that the printed digits and qualifier allow, within the indicator's limits. */
  readonly interval: Interval;
  readonly source: Source;
  /** `p5` is the fifth paragraph of an archived copy; free words elsewhere; may be empty. */
  readonly locator: string;
  readonly note: Localised | undefined;
  readonly at: Place;
}

export interface Observation extends Omit<Statement, "interval"> {
  readonly indicator: Indicator;
  readonly period: Period;
  /** Undefined where the status is `missing`: the gap itself is the statement. */
  readonly quantity: Quantity | undefined;
  readonly interval: Interval | undefined;
  readonly inUse: boolean;
  readonly status: Status;
  /** Why this row does not agree with the row in use, where it does not. */
  readonly reason: Reason | undefined;
  /** Computed: does its interval meet that of the row in use for the same indicator and period? */
  readonly agrees: boolean;
}

export interface Target extends Statement {
  readonly indicator: Indicator;
  readonly forPeriod: Period;
  readonly setOn: Period;
  readonly quantity: Quantity;
  readonly outcome: TargetOutcome;
}

/** A target beside the outcome of the very same indicator. */
export interface TargetOutcome {
  readonly verdict: "met" | "not_met" | "undetermined" | "no_outcome";
  /** The row in use that was set against it: the last one inside the target's period. */
  readonly observation: Observation | undefined;
}

export const claimKinds = [
  "growth_rate",
  "multiple_by",
  "multiple_to",
  "difference",
  "share",
  "sum",
] as const;
export type ClaimKind = (typeof claimKinds)[number];

export const verdicts = ["holds", "holds_after_rounding", "does_not_hold", "cannot_be_checked"] as const;
export type Verdict = (typeof verdicts)[number];

export interface Claim extends Statement {
  readonly kind: ClaimKind;
  /** The indicator on whose page it stands: that of `of`. */
  readonly indicator: Indicator;
  readonly of: ClaimTerm;
  readonly from: readonly ClaimTerm[];
  readonly quantity: Quantity;
  readonly unit: Unit;
  readonly verdict: Verdict;
  /** What the printed levels give, where they can be computed; `point` when all levels are exact. */
  readonly recomputed: { readonly interval: Interval; readonly point: number | undefined } | undefined;
}

/** A level that a claim refers to: an indicator at a period, and the row there, where there is one. */
export interface ClaimTerm {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly observation: Observation | undefined;
}

export interface Event {
  readonly id: string;
  readonly date: Period;
  readonly name: Localised;
  readonly issuer: Localised;
  readonly source: Source;
  readonly note: Localised | undefined;
}

/** Printed words that carry a figure without digits, read by declaration: "all" is 100 percent. */
export interface Reading {
  readonly printed: string;
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Quantity["qualifier"];
  readonly reason: Localised;
}

export interface BareNumber {
  readonly text: string;
  readonly reason: Localised;
}
