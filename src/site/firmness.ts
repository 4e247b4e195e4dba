import type { Localised } from "../base/language.ts";
import type { Claim, Observation, Target } from "../catalogue/catalogue.ts";
import { kindOf, standingOf, standings } from "./explorerRows.ts";
import { firm } from "./messages/firm.ts";

/** How many statements are known in one way, and what shows just them in the explorer. */
export interface Tally {
  readonly text: Localised;
  readonly count: number;
  readonly search: string;
}

type Statement = Observation | Target | Claim;

/** How firmly statements are known: figures by their qualifiers, those that contradict, claims and targets by what came of them. */
export function firmness(statements: readonly Statement[]): readonly Tally[] {
  const count = (test: (statement: Statement) => boolean) => statements.filter(test).length;
  const byQualifier = Object.entries(firm.figures).map(([qualifier, text]) => ({
    text,
    count: count((one) => kindOf(one) === "observation" && one.quantity?.qualifier === qualifier),
    search: `statement=observation&qualifier=${qualifier}`,
  }));
  const byStanding = (kind: keyof typeof standings, standing: string, text: Localised) => ({
    text,
    count: count((one) => kindOf(one) === kind && standingOf(one) === standing),
    search: `statement=${kind}&standing=${standing}`,
  });
  const judged = (["claim", "target"] as const).flatMap((kind) =>
    Object.entries<Localised>(standings[kind]).map(([standing, outcome]) =>
      byStanding(kind, standing, firm.judged[kind](outcome)),
    ),
  );
  const tallies = [...byQualifier, byStanding("observation", "disagrees", firm.disagree), ...judged];
  return tallies.filter((tally) => tally.count > 0);
}
