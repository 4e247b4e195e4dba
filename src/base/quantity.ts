export const qualifiers = [
  "exact",
  "about",
  "nearly",
  "more_than",
  "at_least",
  "less_than",
  "at_most",
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** A number as its source states it. Sums and ratios go through `exactValue` or an interval, never `value`. */
export interface Quantity {
  readonly qualifier: Qualifier;
  readonly value: number;
}

/** The value when the source is exact; undefined makes the caller decide what to say instead. */
export function exactValue({ qualifier, value }: Quantity): number | undefined {
  return qualifier === "exact" ? value : undefined;
}

/** Which way the true value may lie from the stated one; a mark draws an arrow that way. */
export function openSide({ qualifier }: Quantity): "up" | "down" | undefined {
  if (qualifier === "more_than" || qualifier === "at_least") return "up";
  if (qualifier === "less_than" || qualifier === "at_most" || qualifier === "nearly") return "down";
  return undefined;
}
