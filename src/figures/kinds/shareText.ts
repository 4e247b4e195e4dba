import type { Interval } from "../../base/interval.ts";
import type { Language } from "../../base/language.ts";
import type { Unit } from "../../catalogue/catalogue.ts";
import { formatRange } from "../calculatedWords.ts";

/** The unit of shares that we computed. */
export const percentUnit: Unit = {
  id: "percent",
  kind: "percent",
  name: { en: "percent", zh: "%" },
  suffix: { en: "%", zh: "%" },
};

/** A share that we computed, as wide as printed digits leave it: "13.5%", "79.1–79.4%". */
export function shareText(interval: Interval, language: Language): string {
  return formatRange(interval, percentUnit, language, "label");
}
