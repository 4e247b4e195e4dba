import type { Quantity } from "../base/quantity.ts";
import type { Catalogue, Claim, Observation, Target, Unit } from "../catalogue/catalogue.ts";
import { calculations } from "./calculations.ts";
import { derive, type Derived } from "./derived.ts";

/** What a sentence may refer to; exactly one of the four. */
export interface Reference {
  readonly row?: string;
  readonly target?: string;
  readonly claim?: string;
  readonly derived?: string;
}

/** A figure as a sentence needs it: the number, its unit, and the statement or calculation that it rests on. */
export type Quoted = { readonly quantity: Quantity; readonly unit: Unit } & (
  | { readonly statement: Observation | Target | Claim; readonly derived?: undefined }
  | { readonly derived: Derived; readonly statement?: undefined }
);

/** Looks a reference up; throws where there is no such figure (the story check names the sentence before this runs). */
export function quoted(reference: Reference, catalogue: Catalogue): Quoted {
  const { derived } = reference;
  if (derived !== undefined) {
    const calculation = calculations[derived];
    if (!calculation) throw new Error(`There is no calculation named "${derived}".`);
    const result = derive(derived, calculation, catalogue);
    return { quantity: result.quantity, unit: result.unit, derived: result };
  }
  const statement = statementOf(reference, catalogue);
  if (!statement?.quantity)
    throw new Error(`A sentence refers to ${JSON.stringify(reference)}, which has no figure.`);
  const unit = "unit" in statement ? statement.unit : statement.indicator.unit;
  return { quantity: statement.quantity, unit, statement };
}

function statementOf({ row, target, claim }: Reference, { observations, targets, claims }: Catalogue) {
  if (row !== undefined) return observations.get(row);
  if (target !== undefined) return targets.get(target);
  return claim === undefined ? undefined : claims.get(claim);
}
