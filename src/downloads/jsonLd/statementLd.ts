import type { Claim as ClaimLd, QuantitativeValue, Statement as StatementLd } from "schema-dts";
import type { Language } from "../../base/language.ts";
import type { Claim, Target } from "../../catalogue/catalogue.ts";
import { statementUrl, type SiteRoot } from "../address.ts";
import { statementTitle } from "../citations/index.ts";
import { measuredValue, sourceId, unitCode } from "./observationLd.ts";

/** A target as schema.org has it: a statement about a quantity, never an observation of one. */
export function targetLd(target: Target, root: SiteRoot, language: Language): StatementLd {
  return { "@type": "Statement", ...stated(target, root, language) };
}

/** A change that a source computed, as schema.org has it: a claim, and where it was made. */
export function claimLd(claim: Claim, root: SiteRoot, language: Language): ClaimLd {
  const { subjectOf, ...same } = stated(claim, root, language);
  return { "@type": "Claim", ...same, appearance: subjectOf };
}

function stated(statement: Target | Claim, root: SiteRoot, language: Language) {
  const { indicator, printed, source } = statement;
  const unit = "verdict" in statement ? statement.unit : indicator.unit;
  const about: QuantitativeValue = {
    "@type": "QuantitativeValue",
    name: indicator.name[language],
    ...measuredValue(statement),
    unitText: unit.name[language],
    ...unitCode(unit),
  };
  return {
    "@id": statementUrl(root, "en", statement),
    url: statementUrl(root, language, statement),
    name: statementTitle(statement, language),
    description: printed,
    about,
    subjectOf: { "@id": sourceId(source, root) },
  } as const;
}
