import { formatPeriod } from "../base/period.ts";
import type { Catalogue, Observation, Target, Unit } from "../catalogue/catalogue.ts";
import type { Localised } from "../base/language.ts";
import type { Qualifier, Quantity } from "../base/quantity.ts";

/** A calculation of ours: what is set against what, and to how many decimals the answer is worth printing. */
export interface Calculation {
  readonly kind: "multiple" | "growth" | "share" | "gap" | "per" | "part";
  /** Row or target ids. */
  readonly of: string;
  readonly from: string;
  /** Below zero it rounds to whole tens, hundreds and so on. */
  readonly decimals: number;
}

/** The answer to a calculation, with everything that a reader needs to repeat it. */
export interface Derived {
  readonly name: string;
  readonly quantity: Quantity;
  readonly unit: Unit;
  readonly formula: Localised;
  readonly terms: readonly [Term, Term];
}

export type Term = Observation | Target;

const unitOf = { multiple: "times", growth: "percent", share: "percent" } as const;

/** Both ways to say each calculation; the words stand for the terms' own names. */
const formulas = {
  multiple: { en: (a: string, b: string) => `${a} ÷ ${b}`, zh: (a: string, b: string) => `${a}÷${b}` },
  growth: { en: (a: string, b: string) => `${a} ÷ ${b} − 1`, zh: (a: string, b: string) => `${a}÷${b}−1` },
  share: { en: (a: string, b: string) => `${a} ÷ ${b}`, zh: (a: string, b: string) => `${a}÷${b}` },
  gap: { en: (a: string, b: string) => `${a} − ${b}`, zh: (a: string, b: string) => `${a}−${b}` },
  per: { en: (a: string, b: string) => `${a} ÷ ${b}`, zh: (a: string, b: string) => `${a}÷${b}` },
  part: { en: (a: string, b: string) => `${a} × ${b}`, zh: (a: string, b: string) => `${a}×${b}` },
} as const;

/**
 * Computes one named calculation from the catalogue's rows.
 * The qualifier carries through; throws where a term is missing or the direction is undetermined,
 * because then there is no number to print and the sentence must say so in words.
 */
export function derive(name: string, calculation: Calculation, catalogue: Catalogue): Derived {
  const terms = [term(calculation.of, catalogue), term(calculation.from, catalogue)] as const;
  const [of, from] = terms.map(({ quantity }) => quantity) as [Quantity, Quantity];
  const raw = compute[calculation.kind](of.value, from.value);
  const qualifier = (calculation.kind === "part" ? qualifierOfPart : combinedQualifier)(
    of.qualifier,
    from.qualifier,
  );
  if (!qualifier) throw new Error(`The calculation "${name}" has no determined direction.`);
  return {
    name,
    quantity: rounded({ value: raw, qualifier }, calculation.decimals),
    unit: derivedUnit(calculation, terms, catalogue),
    formula: {
      en: formulas[calculation.kind].en(termName(terms[0], "en"), termName(terms[1], "en")),
      zh: formulas[calculation.kind].zh(termName(terms[0], "zh"), termName(terms[1], "zh")),
    },
    terms,
  };
}

/** What two qualifiers make of a quotient or a difference; undefined where the truth may lie on either side. */
export function combinedQualifier(of: Qualifier, from: Qualifier): Qualifier | undefined {
  if (from === "exact") return of;
  const turned = {
    more_than: "less_than",
    at_least: "at_most",
    less_than: "more_than",
    at_most: "at_least",
  } as const;
  if (of === "exact" && from in turned) return turned[from as keyof typeof turned];
  const soft = (qualifier: Qualifier) => qualifier === "exact" || qualifier === "about";
  return soft(of) && soft(from) ? "about" : undefined;
}

/** A product keeps the qualifier of the one term that is not exact, or the one that both have. */
function qualifierOfPart(share: Qualifier, whole: Qualifier): Qualifier | undefined {
  if (share === "exact" || share === whole) return whole;
  return whole === "exact" ? share : undefined;
}

const compute = {
  multiple: (of: number, from: number) => of / from,
  growth: (of: number, from: number) => (of / from - 1) * 100,
  share: (of: number, from: number) => (of / from) * 100,
  gap: (of: number, from: number) => of - from,
  per: (of: number, from: number) => of / from,
  part: (share: number, whole: number) => (share / 100) * whole,
} as const;

/** Rounding makes an exact quotient a near one, and the reader is told so; a bound is rounded so that it still holds. */
function rounded({ value, qualifier }: Quantity, decimals: number): Quantity {
  const step = 10 ** -decimals;
  const steps = value / step;
  const nearest = Math.round(steps);
  const isSame = Math.abs(nearest - steps) < 1e-9;
  const whole = isSame ? nearest : roundingOf[qualifier](steps);
  const shown = Number((whole * step).toFixed(Math.max(0, decimals)));
  return { value: shown, qualifier: qualifier === "exact" && !isSame ? "about" : qualifier };
}

// "Over 10.8" may be said as "over 10", never as "over 11".
const roundingOf: Readonly<Record<Qualifier, (steps: number) => number>> = {
  exact: Math.round,
  about: Math.round,
  nearly: Math.round,
  more_than: Math.floor,
  at_least: Math.floor,
  less_than: Math.ceil,
  at_most: Math.ceil,
};

function term(id: string, { observations, targets }: Catalogue): Term {
  const found = observations.get(id) ?? targets.get(id);
  if (!found?.quantity) throw new Error(`A calculation refers to "${id}", which has no figure.`);
  return found;
}

/** What was promised is not what was reached, though both are of one measure and one year. */
const targetFor = {
  en: (period: string) => `target for ${period}`,
  zh: (period: string) => `${period}目标`,
} as const;

function termName(found: Term, language: "en" | "zh"): string {
  const { indicator } = found;
  const period =
    "period" in found
      ? formatPeriod(found.period, language, indicator.measure)
      : targetFor[language](formatPeriod(found.forPeriod, language, indicator.measure));
  const name = indicator.name[language];
  return language === "en" ? `${name} (${period})` : `${name}（${period}）`;
}

function derivedUnit({ kind }: Calculation, [of, from]: readonly [Term, Term], { units }: Catalogue): Unit {
  if (kind === "per") return of.indicator.unit;
  if (kind === "part") return from.indicator.unit;
  const id =
    kind === "gap"
      ? of.indicator.unit.id === "percent"
        ? "percentage-points"
        : of.indicator.unit.id
      : unitOf[kind];
  const unit = units.get(id);
  if (!unit) throw new Error(`The unit "${id}" is not listed.`);
  return unit;
}
