/** A drawn figure as plain data: every position decided, no colour, no markup. */
export interface Scene {
  /** Derived from the figure's id and the width; ids of patterns begin with it. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly theme: string;
  readonly language: "en" | "zh";
  readonly marks: readonly Mark[];
}

/** What a colour means; a skin decides which colour that is. */
export type Tone = "accent" | "context" | "caution" | "ink" | "soft" | "hairline" | "paper" | "tint";

export type XY = readonly [x: number, y: number];

/** Marks that stand for a row of the catalogue carry its id. */
interface Base {
  readonly tone: Tone;
  readonly row?: string;
}

export type Mark =
  LineMark | AreaMark | BarMark | DotMark | ChevronMark | FlagMark | ArrowMark | UnitsMark | TextMark;

/** A stroke through points; `dotted` means nothing was reported between. */
export interface LineMark extends Base {
  readonly type: "line";
  readonly points: readonly XY[];
  readonly style: "solid" | "dotted" | "dashed";
  readonly weight: number;
  /** Soft lines are drawn at part strength. */
  readonly strength?: number;
}

interface AreaMark extends Base {
  readonly type: "area";
  readonly points: readonly XY[];
}

/**
 * A rectangle: `solid` is known, `hatch` is where the truth may lie, `soft` fades out towards its end, `pale` is the
 * way to a target or a value of ours, `outline` is a forecast, `hollow` a slip in print or translation.
 */
export interface BarMark extends Base {
  readonly type: "bar";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: "solid" | "hatch" | "soft" | "pale" | "outline" | "hollow";
  readonly strength?: number;
}

/** `filled` is exact and in use, `hollow` another source's value, `soft` about, `outline` a forecast. */
export interface DotMark extends Base {
  readonly type: "dot";
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: "filled" | "hollow" | "soft" | "outline";
}

/** An open arrow head that points where the true value may lie. */
export interface ChevronMark extends Base {
  readonly type: "chevron";
  readonly x: number;
  readonly y: number;
  readonly toward: "up" | "down" | "left" | "right";
}

/** A pole with a pennant: a target. The foot stands at the target's value. */
export interface FlagMark extends Base {
  readonly type: "flag";
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly side: "left" | "right";
}

/** A double arrow that measures the space between two values. */
export interface ArrowMark extends Base {
  readonly type: "arrow";
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Rows of little squares, all of one group: `solid` are surely counted, `hatch` may be, `hollow` are as many, more or
 * less, or a slip's, and `empty` are left out, a point in place of each square.
 */
export interface UnitsMark extends Base {
  readonly type: "units";
  readonly size: number;
  readonly step: number;
  /** Where each run of squares begins, and how many squares it has; runs go to the right. */
  readonly runs: readonly { readonly x: number; readonly y: number; readonly count: number }[];
  readonly fill: "solid" | "hatch" | "hollow" | "empty";
}

export interface TextMark extends Base {
  readonly type: "text";
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly bold: boolean;
}

/** To a tenth of a unit: finer cannot be seen and makes pictures heavier. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
