import type { Qualifier } from "./quantity.ts";

/** What printed characters say. */
export interface PrintedFigure {
  /** In base units: 1.7 trillion is 1700000000000; a share printed as a fraction or in tenths is in percent. */
  readonly value: number;
  /** The number with its scale, without qualifier and unit: "1.7 trillion", "3014亿5000万". */
  readonly digits: string;
  readonly qualifier: Qualifier;
  /** The unit of the last printed digit, in base units: 1e11 for 1.7 trillion. */
  readonly precision: number;
  readonly unit: "percent" | "percentage_points" | "times" | undefined;
}

/**
 * The one figure that printed characters state, in English, either script of Chinese, and the Japanese and Italian
 * forms that sources use; undefined where there is none, or more than one, or words that turn it into another.
 */
export function readPrinted(text: string): PrintedFigure | undefined {
  const found = /(\d[\d,]*(?:\.\d+)?)\s*(%)?/.exec(text);
  if (found?.[1] === undefined) return undefined;
  const digits = found[1];
  const precision = 10 ** -(digits.split(".")[1]?.length ?? 0);
  const unit = found[2] === undefined ? undefined : ("percent" as const);
  return { value: Number(digits.replaceAll(",", "")), digits, qualifier: "exact", precision, unit };
}
