import type { ClaimKind, Unit } from "./catalogue.ts";
import type { Listing } from "./draft.ts";
import type { UnitShape } from "./schemas.ts";

/** The unit in which a claim of a kind states its figure, given the unit of what it is about. */
export function claimUnit(
  kind: ClaimKind | undefined,
  base: Unit | undefined,
  units: Listing<UnitShape>,
): Unit | undefined {
  switch (kind) {
    case "growth_rate":
    case "share":
      return unitOfKind("percent", units);
    case "multiple_by":
    case "multiple_to":
      return unitOfKind("times", units);
    case "difference":
      return base?.kind === "percent" ? unitOfKind("percentage_points", units) : base;
    case "sum":
      return base;
    case undefined:
      return undefined;
  }
}

/** The first unit of units.json of a kind that computes in its own way. */
function unitOfKind(kind: Unit["kind"], units: Listing<UnitShape>): Unit | undefined {
  return units.entries.find(({ value }) => value.kind === kind)?.value;
}
