import type { Limits } from "../base/interval.ts";
import type { Unit } from "./catalogue.ts";
import type { IndicatorShape } from "./schemas.ts";

/** The limits that an indicator states, or those of its nature: a share in percent lives between 0 and 100. */
export function naturalLimits({ limits, measure }: IndicatorShape, unit: Unit | undefined): Limits {
  const share = measure === "share" && unit?.kind === "percent";
  const low = limits?.low ?? (share ? 0 : undefined);
  const high = limits?.high ?? (share ? 100 : undefined);
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}
