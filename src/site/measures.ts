import { periodMiddle } from "../base/period.ts";
import type { Observation } from "../catalogue/catalogue.ts";
import { countStatements, type CatalogueIndex } from "../catalogue/statementIndex.ts";

/** The figures in use of one indicator that were reported, the earliest first; no forecasts and no part-years beside whole ones. */
export function reportedInUse(index: CatalogueIndex, id: string): readonly Observation[] {
  return index
    .byIndicator(id)
    .observations.filter(({ inUse, status }) => inUse && status === "reported")
    .sort((a, b) => periodMiddle(a.period) - periodMiddle(b.period));
}

/** The last figure in use, and how many statements the indicator has. */
export function measureSummary(index: CatalogueIndex, id: string) {
  return { latest: reportedInUse(index, id).at(-1), statements: countStatements(index.byIndicator(id)) };
}
