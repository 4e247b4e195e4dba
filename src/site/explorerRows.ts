import type { Language } from "../base/language.ts";
import { formatPeriod } from "../base/period.ts";
import type { Catalogue, Claim, Observation, Target } from "../catalogue/catalogue.ts";
import { claimPeriod } from "../catalogue/claimPeriod.ts";
import { claimTable, observationTable, targetTable } from "../downloads/tables.ts";
import type { CatalogueIndex } from "../catalogue/statementIndex.ts";
import { messages, outcomeWords, verdictWords } from "./messages.ts";
import { claimWords, explorer } from "./messages/explorer.ts";
import { sayDate, sayPeriod, sayTargetPeriod } from "./wording.ts";

type Statement = Observation | Target | Claim;

/** Every statement of the catalogue, measure by measure: its figures, then its targets, then its claims. */
export function allStatements({ indicators }: Catalogue, index: CatalogueIndex): readonly Statement[] {
  return [...indicators.keys()].flatMap((id) => {
    const { observations, targets, claims } = index.byIndicator(id);
    return [...observations, ...targets, ...claims];
  });
}

/** What programs read in the published tables of these statements: their cells by the names of the columns. */
export function publishedCells(statements: readonly Statement[]) {
  const tables = [
    observationTable(statements.filter((statement) => "inUse" in statement)),
    targetTable(statements.filter((statement) => "setOn" in statement)),
    claimTable(statements.filter((statement) => "verdict" in statement)),
  ];
  return new Map(
    tables.flatMap(({ columns, rows }) => rows.map((row) => [row[0] ?? "", cellsOf(columns, row)])),
  );
}

function cellsOf(columns: readonly string[], row: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ""]));
}

/** What a statement is: a figure, a target or a claim. */
export function kindOf(statement: Statement): "observation" | "target" | "claim" {
  if ("setOn" in statement) return "target";
  return "verdict" in statement ? "claim" : "observation";
}

/** The words for every way in which a statement can stand, those of figures first. */
export const standings = {
  observation: {
    shown: messages.inUse,
    agrees: messages.agrees,
    same_number: messages.sameNumber,
    disagrees: messages.disagrees,
    missing: messages.missing,
  },
  target: outcomeWords,
  claim: verdictWords,
} as const;

/** How a statement stands: beside the figure in use, against its outcome, or computed again. */
export function standingOf(statement: Statement): string {
  if ("setOn" in statement) return statement.outcome.verdict;
  if ("verdict" in statement) return statement.verdict;
  if (statement.status === "missing") return "missing";
  if (statement.inUse) return "shown";
  if (!statement.agrees) return "disagrees";
  return statement.reason === undefined ? "agrees" : "same_number";
}

/** The same in words. */
export function sayStanding(statement: Statement, language: Language): string {
  const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = standings[kindOf(statement)];
  const standing = words[standingOf(statement)]?.[language] ?? "";
  const isForecast = "status" in statement && statement.status === "forecast";
  return isForecast ? standing + messages.comma[language] + messages.forecast[language] : standing;
}

/** The period that a statement speaks of; a claim speaks of its later level. */
export function sayStatementPeriod(statement: Statement, language: Language): string {
  if ("setOn" in statement) return sayTargetPeriod(statement, language);
  if ("verdict" in statement)
    return formatPeriod(claimPeriod(statement), language, statement.indicator.measure);
  return sayPeriod(statement, language);
}

/** The period as programs read it. */
export function periodOf(statement: Statement): string {
  if ("setOn" in statement) return statement.forPeriod.text;
  return "verdict" in statement ? claimPeriod(statement).text : statement.period.text;
}

/** What sets a target or a claim apart from a figure; undefined for figures. */
export function sayKind(statement: Statement, language: Language): string | undefined {
  if ("setOn" in statement) return explorer.setOn[language](sayDate(statement.setOn.text, language));
  return "verdict" in statement ? explorer.claim[language](claimWords[statement.kind][language]) : undefined;
}
