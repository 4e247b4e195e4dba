import type { Interval } from "../base/interval.ts";
import type { Localised } from "../base/language.ts";
import type { Period } from "../base/period.ts";
import type { Quantity } from "../base/quantity.ts";
import type { Claim, Indicator, Observation, Target, Unit, Verdict } from "../catalogue/catalogue.ts";
import type { DecayModel } from "./kinds/decay.ts";
import type { HundredModel } from "./kinds/hundred.ts";
import type { StripModel } from "./kinds/strip.ts";
import type { TimelineModel } from "./kinds/timeline.ts";
import type { FunnelModel } from "./kinds/funnel.ts";
import type { RivalsModel } from "./kinds/rivals.ts";
import type { SlopeModel } from "./kinds/slope.ts";
import type { MultiplesModel } from "./kinds/multiples.ts";
import type { FigureHead } from "./spec.ts";

export type FigureModel =
  | SeriesModel
  | DumbbellModel
  | BarsModel
  | UnitsModel
  | SparkModel
  | HundredModel
  | StripModel
  | FunnelModel
  | DecayModel
  | RivalsModel
  | TimelineModel
  | SlopeModel
  | MultiplesModel;

/** What all figures know beside their marks. */
export interface ModelHead extends FigureHead {
  readonly unit: Unit;
  /** Rows of the same indicators that the picture leaves out: repeats, misprints, part-years. */
  readonly listed: readonly Observation[];
}

/** One reported value to be drawn, and the values of other sources that contradict it. */
export interface Reading {
  readonly statement: Observation;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly quantity: Quantity;
  readonly interval: Interval;
  readonly forecast: boolean;
  readonly rivals: readonly Reading[];
}

/** A value that we computed from printed ones: always an interval, with a point only if all its terms are exact. */
export interface Calculated {
  /** The row that it belongs to, "=" and what was calculated: the mark and its line in the table have it alike. */
  readonly id: string;
  readonly interval: Interval;
  readonly point: number | undefined;
}

export interface SeriesModel extends ModelHead {
  readonly kind: "series";
  readonly lines: readonly SeriesLine[];
  readonly targets: readonly TargetFlag[];
  readonly breaks: readonly SeriesBreak[];
  readonly gap: SeriesGap | undefined;
  readonly notes: readonly SeriesNote[];
  readonly floor: number;
}

export interface SeriesLine {
  readonly indicator: Indicator;
  readonly emphasis: "main" | "context";
  readonly points: readonly SeriesPoint[];
  /** How each point is joined to the next. */
  readonly links: readonly LinkStyle[];
  /** Years inside the line for which nothing comparable was reported. */
  readonly emptyYears: readonly number[];
}

/** Dotted where nothing was reported between; cut at a break; none beside a ceiling or a forecast. */
export type LinkStyle = "solid" | "dotted" | "cut" | "none";

export interface SeriesPoint {
  readonly time: number;
  readonly reading: Reading;
}

export interface TargetFlag {
  readonly time: number;
  readonly target: Target;
}

export interface SeriesBreak {
  /** Between the last value before and the first value after. */
  readonly time: number;
  readonly date: Period;
  readonly reason: Localised;
  readonly indicator: Indicator;
}

/** The space between two lines; a width is given only where both values are exact. */
export interface SeriesGap {
  readonly upper: number;
  readonly lower: number;
  readonly widths: readonly GapWidth[];
}

export interface GapWidth {
  readonly time: number;
  readonly period: Period;
  readonly upper: number;
  readonly lower: number;
  readonly width: Quantity;
  /** The row of the lower value and "=gap": the measure of the gap is lit with that row. */
  readonly row: string;
}

export interface SeriesNote {
  readonly time: number;
  readonly value: number;
  readonly text: Localised;
}

export interface DumbbellModel extends ModelHead {
  readonly kind: "dumbbell";
  readonly ends: readonly [Localised, Localised];
  readonly rows: readonly DumbbellRow[];
}

export interface DumbbellRow {
  readonly id: string;
  readonly label: Localised;
  readonly first: DumbbellEnd | undefined;
  readonly second: DumbbellEnd | undefined;
  readonly verdict: Verdict | undefined;
  /** Do the two levels stand on either side of a break? */
  readonly acrossBreak: boolean;
}

export type DumbbellEnd =
  | {
      readonly type: "reported";
      readonly quantity: Quantity;
      readonly interval: Interval;
      readonly statement: Observation | Claim;
      readonly rivals: readonly Reading[];
    }
  | ({ readonly type: "calculated" } & Calculated);

export interface BarsModel extends ModelHead {
  readonly kind: "bars";
  readonly breakNote: Localised | undefined;
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  readonly id: string;
  readonly label: Localised;
  /** One of several sizes of the same thing: it stands back behind the rows of the series. */
  readonly aside: boolean;
  /** Undefined where nothing was reported. */
  readonly bar: BarValue | undefined;
  readonly targets: readonly Target[];
  /** Which date of its targets the row's label leaves to the flag: when they were set, or for when. */
  readonly flagSays: "set" | "for";
  /** A break between this row and the one before it. */
  readonly breakBefore: SeriesBreak | undefined;
}

export type BarValue =
  | { readonly type: "reported"; readonly reading: Reading }
  | ({ readonly type: "calculated"; readonly statement: Claim } & Calculated);

export interface UnitsModel extends ModelHead {
  readonly kind: "units";
  readonly groups: readonly UnitGroup[];
}

export interface UnitGroup {
  readonly id: string;
  readonly emphasis: "main" | "context";
  readonly label: Localised;
  readonly reading: Reading;
}

export interface SparkModel extends ModelHead {
  readonly kind: "spark";
  readonly line: SeriesLine;
}
