import type { Interval } from "../base/interval.ts";
import type { Language } from "../base/language.ts";
import { formatQuantity } from "../base/numbers.ts";
import type { Quantity } from "../base/quantity.ts";
import type { Unit } from "../catalogue/catalogue.ts";
import { formatRange } from "../figures/calculatedWords.ts";

/** A value as a label: ">98%", "1.7tn", "1.7万亿". The unit of counts and money stands in the subtitle or on the axis. */
export function quantityLabel(quantity: Quantity, unit: Unit, language: Language): string {
  return formatQuantity(quantity, unit, language, { form: "label" });
}

/** A computed value as a label: what the printed digits allow of it. */
export function intervalLabel(interval: Interval, unit: Unit, language: Language): string {
  return formatRange(interval, unit, language, "label");
}
