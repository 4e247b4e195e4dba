import { divide } from "../base/interval.ts";
import { exactValue } from "../base/quantity.ts";
import type { Catalogue, Claim } from "../catalogue/catalogue.ts";
import { nothingAt } from "./lookUp.ts";
import type { BarValue, Calculated } from "./model.ts";

/** The earlier level that a printed level and its printed growth rate imply; `later` is the id of the printed level. */
export function impliedBar(
  later: string,
  catalogue: Catalogue,
): Extract<BarValue, { readonly type: "calculated" }> {
  const claim = [...catalogue.claims.values()].find(
    ({ kind, of }) => kind === "growth_rate" && of.observation?.id === later,
  );
  const implied = claim && impliedLevel(claim);
  if (claim === undefined || implied === undefined) throw nothingAt(`${later}, its growth rate`);
  return { type: "calculated", statement: claim, ...implied };
}

/** Level ÷ (1 + growth), as an interval from what the printed digits of both allow. */
function impliedLevel({ of, interval, quantity }: Claim): Calculated | undefined {
  const level = of.observation;
  if (level?.interval === undefined || level.quantity === undefined) return undefined;
  const factor = { low: 1 + interval.low / 100, high: 1 + interval.high / 100 };
  const range = divide(level.interval, factor);
  const [value, rate] = [exactValue(level.quantity), exactValue(quantity)];
  const point = value === undefined || rate === undefined ? undefined : value / (1 + rate / 100);
  return range && { id: `${level.id}=implied`, interval: range, point };
}
