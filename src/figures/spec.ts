import type { Localised } from "../base/language.ts";
import type { MultiplesSpec } from "./kinds/multiples.ts";
import type { SlopeSpec } from "./kinds/slope.ts";
import type { RivalsSpec } from "./kinds/rivals.ts";
import type { FunnelSpec } from "./kinds/funnel.ts";
import type { DecaySpec } from "./kinds/decay.ts";
import type { HundredSpec } from "./kinds/hundred.ts";
import type { StripSpec } from "./kinds/strip.ts";
import type { TimelineSpec } from "./kinds/timeline.ts";

/** What every author writes of a figure: the finding as its title, the plain statistical title under it. */
export interface FigureHead {
  readonly id: string;
  /** The finding. Numbers stay out of it, years excepted: a title is not bound to rows. */
  readonly title: Localised;
  readonly subtitle: Localised;
  readonly theme: string;
  /** Numbers in these words that are names, such as that of the 832 counties. */
  readonly names?: readonly string[];
}

export type FigureSpec =
  | SeriesSpec
  | DumbbellSpec
  | BarsSpec
  | UnitsSpec
  | SparkSpec
  | HundredSpec
  | StripSpec
  | FunnelSpec
  | DecaySpec
  | RivalsSpec
  | TimelineSpec
  | SlopeSpec
  | MultiplesSpec;

/** Values over time. */
export interface SeriesSpec extends FigureHead {
  readonly kind: "series";
  /** The first line is the subject; the others may stand back as context. */
  readonly lines: readonly LineSpec[];
  /** Draw the targets of these indicators as flags. */
  readonly targetsOf?: readonly string[];
  /** Shade between two lines, and label the width at these periods, given as ISO texts. */
  readonly gap?: { readonly upper: string; readonly lower: string; readonly at: readonly string[] };
  readonly notes?: readonly NoteSpec[];
  /** Where the value axis begins, if not at zero; only for shares, and said in the subtitle. */
  readonly floor?: number;
}

export interface LineSpec {
  readonly indicator: string;
  readonly emphasis?: "main" | "context";
  /** The period of the last value drawn, given as an ISO text; what follows stays in the table. */
  readonly until?: string;
}

/** A remark at one value of one indicator. */
export interface NoteSpec {
  readonly indicator: string;
  readonly period: string;
  readonly text: Localised;
}

/** Two values compared in each row. */
export interface DumbbellSpec extends FigureHead {
  readonly kind: "dumbbell";
  /** What the two ends are, for the key: "published", "from the levels". */
  readonly ends: readonly [Localised, Localised];
  readonly rows: readonly PairSpec[] | GrowthRowsSpec;
}

/** Two rows of the catalogue, such as the first and the last value of one indicator. */
export interface PairSpec {
  readonly label: Localised;
  readonly from: string;
  readonly to: string;
}

/** One row a year: the growth rate that was published, and the one that the printed levels give. */
interface GrowthRowsSpec {
  readonly growthOf: string;
}

/** Horizontal bars, one a row. */
export interface BarsSpec extends FigureHead {
  readonly kind: "bars";
  readonly rows: readonly BarRowSpec[];
  readonly targets?: boolean;
  /** One footnote in place of the reasons of all breaks, where almost every row begins a new basis. */
  readonly breakNote?: Localised;
}

export type BarRowSpec =
  /** Every whole period of the indicator, one bar each. */
  | { readonly every: string }
  /** Results and targets of one indicator in order of date, a target where it was set; results up to the end of `until`. */
  | { readonly course: string; readonly until: string }
  /** One row of the catalogue by its id. */
  | { readonly row: string; readonly label?: Localised }
  /** Every differing value that was printed for one indicator and period, a bar each. */
  | { readonly rivalsOf: string; readonly at: string }
  /** The earlier level that a printed level and its printed growth rate imply; `growth` names the later level. */
  | { readonly impliedBefore: string; readonly label: Localised };

/** One small shape for each thing counted. */
export interface UnitsSpec extends FigureHead {
  readonly kind: "units";
  readonly groups: readonly UnitGroupSpec[];
}

export interface UnitGroupSpec {
  readonly label: Localised;
  readonly emphasis?: "main" | "context";
  /** Row ids in order of preference: the first that exists is drawn. */
  readonly rows: readonly string[];
}

/** The ledger's small chart of one indicator: no words in it. */
export interface SparkSpec extends FigureHead {
  readonly kind: "spark";
  readonly indicator: string;
}
