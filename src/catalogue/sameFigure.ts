import type { PrintedFigure } from "../base/printed.ts";
import type { Quantity } from "../base/quantity.ts";

/** Does a row say what its printed characters say? */
export function sameFigure(quantity: Quantity, figure: PrintedFigure): boolean {
  return quantity.qualifier === figure.qualifier && sameValue(quantity.value, figure.value);
}

/** Are two values one and the same, rounding noise of their decimals aside? */
export function sameValue(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}
