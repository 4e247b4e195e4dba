import { periodMiddle } from "../base/period.ts";
import type { Observation } from "../catalogue/catalogue.ts";
import type { CatalogueIndex } from "../catalogue/statementIndex.ts";

/** The figures in use of one indicator that were reported, the earliest first; no forecasts and no part-years beside whole ones. */
export function reportedInUse(index: CatalogueIndex, id: string): readonly Observation[] {
  return index
    .byIndicator(id)
    .observations.filter(({ inUse, status }) => inUse && status === "reported")
    .sort((a, b) => periodMiddle(a.period) - periodMiddle(b.period));
}

/** The last figure in use; where none was reported, what else is known of the indicator. */
export function measureSummary(index: CatalogueIndex, id: string) {
  const { targets, claims } = index.byIndicator(id);
  const only = targets.length > 0 ? "target" : claims.length > 0 ? "claim" : "forecast";
  return { latest: reportedInUse(index, id).at(-1), only } as const;
}
