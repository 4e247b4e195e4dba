/** How an indicator counts: at a moment, over a time, since a start, as a part of a whole, from then to now. */
export const measures = ["stock", "flow", "running_total", "share", "change", "level"] as const;
export type Measure = (typeof measures)[number];

/** Does a figure of a period of this grain hold at its end, not over it? Shares and levels only say so by naming a month or a day. */
export function isMoment(measure: Measure, grain: "year" | "month" | "day" | "span"): boolean {
  if (measure === "stock" || measure === "running_total") return true;
  return (measure === "share" || measure === "level") && (grain === "month" || grain === "day");
}
