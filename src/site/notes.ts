import type { Language } from "../base/language.ts";
import { formatPeriod } from "../base/period.ts";
import type { Catalogue, Claim, Observation, Target } from "../catalogue/catalogue.ts";
import { calculations } from "../figures/calculations.ts";
import type { Calculation, Derived } from "../figures/derived.ts";
import { quoted, type Reference } from "../figures/quoted.ts";
import { messages } from "./messages.ts";

/** What a number in a sentence may be bound to: exactly one of these. */
export type NumberBinding = Reference;

export type BoundNumber =
  | { readonly type: "statement"; readonly statement: Observation | Target | Claim }
  | { readonly type: "derived"; readonly derived: Derived };

/** What a number is bound to; throws on a reference that the story checks would have refused. */
export function bindNumber(binding: NumberBinding, catalogue: Catalogue): BoundNumber {
  const { derived, statement } = quoted(binding, catalogue);
  return derived ? { type: "derived", derived } : { type: "statement", statement };
}

type Formula = (of: string, from: string) => string;
const signs: Readonly<Partial<Record<Calculation["kind"], Formula>>> = {
  multiple: (of, from) => `${of} ÷ ${from}`,
  growth: (of, from) => `${of} ÷ ${from} − 1`,
  share: (of, from) => `${of} ÷ ${from}`,
  gap: (of, from) => `(${of}) − (${from})`,
};

/** The formula beside a sentence: where both terms are of one measure, this is named once, before their periods. */
export function shortFormula({ name, formula, terms: [of, from] }: Derived, language: Language): string {
  const sign = signs[calculations[name]?.kind ?? "part"];
  if (!sign || of.indicator !== from.indicator || !("period" in of) || !("period" in from))
    return formula[language];
  const { measure, name: what } = of.indicator;
  const [later, earlier] = [of, from].map(({ period }) => formatPeriod(period, language, measure));
  return `${what[language]}${messages.comma[language]}${sign(later ?? "", earlier ?? "")}`;
}

const shown = new WeakMap<Request, Set<string>>();

/** Is this the first time that the page shows this note? Later mentions open the first one again. */
export function isFirstOnPage(request: Request, note: string): boolean {
  const seen = shown.get(request) ?? new Set<string>();
  shown.set(request, seen);
  const first = !seen.has(note);
  seen.add(note);
  return first;
}
