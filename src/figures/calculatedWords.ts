import type { Interval } from "../base/interval.ts";
import type { Language } from "../base/language.ts";
import { formatQuantity, type NumberForm } from "../base/numbers.ts";
import type { Unit } from "../catalogue/catalogue.ts";

/** What printed digits allow of a value that we computed: one number where both ends print alike, else a range. */
export function formatRange(
  { low, high }: Interval,
  unit: Unit,
  language: Language,
  form: NumberForm,
): string {
  const [from, to] = [low, high].map((value) => {
    return formatQuantity({ qualifier: "exact", value: threeDigits(value) }, unit, language, { form });
  });
  if (from === undefined || to === undefined || from === to) return from ?? "";
  // Chinese repeats the percent sign at both ends, so that 9.6 cannot be taken for a plain number.
  return language === "zh" ? `${from}～${to}` : `${withoutTail(from, to)}–${to}`;
}

function threeDigits(value: number): number {
  return Number(value.toPrecision(Math.abs(value) < 10 ? 2 : 3));
}

// "179bn–181bn" says its unit twice; "179–181bn" is how people write it.
function withoutTail(from: string, to: string): string {
  const tail = /[^0-9.]+$/.exec(to)?.[0] ?? "";
  return tail !== "" && from.endsWith(tail) ? from.slice(0, -tail.length) : from;
}
