import { overlaps } from "../base/interval.ts";
import type { Localised } from "../base/language.ts";
import type {
  Catalogue,
  Claim,
  ClaimTerm,
  Event,
  Indicator,
  Observation,
  Source,
  Target,
} from "./catalogue.ts";
import { checkClaim } from "./claimCheck.ts";
import { cell, rowPlace } from "./csv.ts";
import type { CsvRow } from "./csv.ts";
import type {
  ClaimDraft,
  Draft,
  EventDraft,
  ObservationDraft,
  StatementDraft,
  TargetDraft,
  TermDraft,
} from "./draft.ts";
import { deepFreeze } from "./deepFreeze.ts";
import { allGroups, rowOf } from "./groups.ts";
import { outcomeOf } from "./outcomes.ts";
import { observationIds, targetIds } from "./rowIds.ts";
import { settleIndicators, settleSources } from "./settleLists.ts";

/** The catalogue of a draft in which no rule found a fault. */
export function settle(draft: Draft): Catalogue {
  const sources = new Map(settleSources(draft).map((source) => [source.id, source]));
  const indicators = new Map(settleIndicators(draft).map((indicator) => [indicator.id, indicator]));
  const ground: Settled = { draft, sources, indicators };
  const rows = settleObservations(ground);
  return deepFreeze({
    dataset: known(draft.dataset?.value),
    themes: draft.themes.entries.map(({ value }) => value),
    units: valuesById(draft.units),
    places: valuesById(draft.places),
    sources,
    indicators,
    observations: byId(rows),
    targets: byId(settleTargets(ground, rows)),
    claims: byId(draft.claims.map((claim) => settleClaim(claim, ground, rows))),
    events: draft.events.map((event) => settleEvent(event, ground)),
    readings: draft.readings.entries.map(({ value }) => value),
    bareNumbers: draft.bareNumbers.entries.map(({ value }) => value),
  });
}

interface Settled {
  readonly draft: Draft;
  readonly sources: ReadonlyMap<string, Source>;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** Settled observations by their position. */
type Rows = readonly Observation[];

/** Rules have seen to it that it is there. */
function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("A draft was settled in which a rule would have found a fault.");
  return value;
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function valuesById<T extends { readonly id: string }>({ entries }: { entries: readonly { value: T }[] }) {
  return byId(entries.map(({ value }) => value));
}

function settleObservations(ground: Settled): Rows {
  const settled = new Array<Observation>(ground.draft.observations.length);
  for (const group of allGroups(ground.draft)) {
    const used = known(group.used);
    const ids = observationIds(group);
    for (const [index, row] of group.rows.entries()) {
      settled[row.position] = settleObservation(row, used, known(ids[index]), ground);
    }
  }
  return settled;
}

function settleObservation(
  row: ObservationDraft,
  used: ObservationDraft,
  id: string,
  ground: Settled,
): Observation {
  return {
    id,
    printed: row.printed,
    source: known(ground.sources.get(row.source)),
    locator: cell(row.row, "locator"),
    note: bothLanguages(row.row, "note"),
    at: rowPlace(row.row),
    indicator: known(ground.indicators.get(row.indicator)),
    period: known(row.period),
    quantity: row.quantity,
    interval: row.interval,
    inUse: row === used,
    status: known(row.status),
    reason: row.reason ?? undefined,
    agrees: row === used || agree(row, used),
  };
}

function agree({ interval: a }: ObservationDraft, { interval: b }: ObservationDraft): boolean {
  return a !== undefined && b !== undefined && overlaps(a, b);
}

function settleStatement({ row, printed, source }: StatementDraft, { sources }: Settled) {
  return {
    printed,
    source: known(sources.get(source)),
    locator: cell(row, "locator"),
    note: bothLanguages(row, "note"),
    at: rowPlace(row),
  };
}

function bothLanguages(row: CsvRow, column: string): Localised | undefined {
  const en = cell(row, `${column}_en`);
  return en === "" ? undefined : { en, zh: cell(row, `${column}_zh`) };
}

function settleTargets(ground: Settled, rows: Rows): readonly Target[] {
  const ids = targetIds(ground.draft.targets);
  const ofIndicator = Map.groupBy(rows, ({ indicator }) => indicator.id);
  return ground.draft.targets.map((target) =>
    settleTarget(target, known(ids.get(target)), ground, ofIndicator.get(target.indicator) ?? []),
  );
}

function settleTarget(
  target: TargetDraft,
  id: string,
  ground: Settled,
  rows: readonly Observation[],
): Target {
  const aim = { quantity: known(target.quantity), forPeriod: known(target.forPeriod) };
  return {
    ...settleStatement(target, ground),
    ...aim,
    id,
    indicator: known(ground.indicators.get(target.indicator)),
    setOn: known(target.setOn),
    interval: known(target.interval),
    outcome: outcomeOf(aim, rows),
  };
}

function settleClaim(claim: ClaimDraft, ground: Settled, rows: Rows): Claim {
  const term = (draft: TermDraft | undefined): ClaimTerm => settleTerm(known(draft), ground, rows);
  const of = term(claim.of);
  return {
    ...settleStatement(claim, ground),
    ...known(checkClaim(claim, ground.draft)),
    id: cell(claim.row, "id"),
    kind: known(claim.claimKind),
    indicator: of.indicator,
    of,
    from: claim.from.map(term),
    quantity: known(claim.quantity),
    interval: known(claim.interval),
    unit: known(claim.unit),
  };
}

function settleTerm(term: TermDraft, { draft, indicators }: Settled, rows: Rows): ClaimTerm {
  const row = rowOf(term, draft.groups);
  return {
    indicator: known(indicators.get(term.indicator)),
    period: term.period,
    observation: row && rows[row.position],
  };
}

function settleEvent({ row, date, source }: EventDraft, { sources }: Settled): Event {
  return {
    id: cell(row, "id"),
    date: known(date),
    name: known(bothLanguages(row, "name")),
    issuer: known(bothLanguages(row, "issuer")),
    source: known(sources.get(source)),
    note: bothLanguages(row, "note"),
  };
}
