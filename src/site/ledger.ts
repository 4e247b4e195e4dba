import { parsePeriod } from "../base/period.ts";
import type { Catalogue, Indicator, Observation, Target } from "../catalogue/catalogue.ts";
import { countStatements, type CatalogueIndex } from "../catalogue/statementIndex.ts";
import { reportedInUse } from "./measures.ts";

/** The headline measures of the home page, in the order in which it shows them. */
const ledgerMeasures: readonly string[] = [
  "poor-villages-broadband",
  "deep-poverty-area-poor-villages-broadband",
  "administrative-villages-fibre",
  "rural-internet-penetration",
  "rural-online-retail",
  "farm-produce-online-retail",
  "townships-with-express-outlets",
  "villages-with-express-service",
  "schools-internet-access-incl-teaching-points",
  "poor-county-hospitals-telemedicine",
  "villages-basic-finance",
  "platform-832-sales-cumulative",
  "poor-counties-remaining",
];

/** One line of the ledger: the ends of a measure, what was promised, and how firmly all of it is known. */
export interface LedgerLine {
  readonly indicator: Indicator;
  readonly first: Observation;
  readonly last: Observation;
  readonly acrossBreak: boolean;
  /** The promise that was set last for the latest period that is over. */
  readonly target: Target | undefined;
  readonly statements: number;
  readonly sources: number;
  readonly rivals: number;
}

/** The lines of all headline measures that have a figure. */
export function ledgerLines(catalogue: Catalogue, index: CatalogueIndex): readonly LedgerLine[] {
  return ledgerMeasures.flatMap((id) => ledgerLine(id, catalogue, index) ?? []);
}

function ledgerLine(id: string, { indicators }: Catalogue, index: CatalogueIndex): LedgerLine | undefined {
  const indicator = indicators.get(id);
  const rows = reportedInUse(index, id).filter(({ period }) => period.grain !== "span");
  // A year is over after its September: the first figure is the one whose time ended first.
  const first = rows.toSorted((a, b) => a.period.end.localeCompare(b.period.end)).at(0);
  const last = rows.at(-1);
  if (!indicator || !first || !last) return undefined;
  const all = index.byIndicator(id);
  return {
    indicator,
    first,
    last,
    acrossBreak: indicator.breaks.some(({ date }) => isBetween(date, first, last)),
    target: decidingTarget(all.targets, last),
    statements: countStatements(all),
    sources: new Set([...all.observations, ...all.targets, ...all.claims].map(({ source }) => source.id))
      .size,
    rivals: all.observations.filter(({ agrees, inUse, status }) => !agrees && !inUse && status === "reported")
      .length,
  };
}

function isBetween(date: string, first: Observation, last: Observation): boolean {
  const start = parsePeriod(date)?.start ?? date;
  return first.period.end < start && start <= last.period.end;
}

function decidingTarget(targets: readonly Target[], last: Observation): Target | undefined {
  const over = targets.filter(({ forPeriod }) => forPeriod.start <= last.period.end);
  return [...over].sort(
    (a, b) => b.forPeriod.end.localeCompare(a.forPeriod.end) || b.setOn.end.localeCompare(a.setOn.end),
  )[0];
}
