import type { Draft, ObservationDraft, ObservationGroup, TermDraft } from "./draft.ts";

type Groups = Draft["groups"];

/** Rows that state the same indicator and period, in file order. */
export function groupObservations(observations: readonly ObservationDraft[]): Groups {
  const byIndicator = new Map<string, Map<string, ObservationDraft[]>>();
  let last: ObservationDraft | undefined;
  let rows: ObservationDraft[] = [];
  for (const observation of observations) {
    if (!observation.period) continue;
    // Rows of one group mostly stand together.
    const same = last?.indicator === observation.indicator && last.period === observation.period;
    if (!same) rows = groupFor(byIndicator, observation.indicator, observation.period.text);
    rows.push(observation);
    last = observation;
  }
  const groups = [...byIndicator].map(
    ([indicator, byPeriod]) => [indicator, settledGroups(indicator, byPeriod)] as const,
  );
  return new Map(groups);
}

function groupFor(
  groups: Map<string, Map<string, ObservationDraft[]>>,
  indicator: string,
  period: string,
): ObservationDraft[] {
  let byPeriod = groups.get(indicator);
  if (!byPeriod) groups.set(indicator, (byPeriod = new Map()));
  let rows = byPeriod.get(period);
  if (!rows) byPeriod.set(period, (rows = []));
  return rows;
}

function settledGroups(
  indicator: string,
  byPeriod: ReadonlyMap<string, readonly ObservationDraft[]>,
): ReadonlyMap<string, ObservationGroup> {
  const groups = new Map<string, ObservationGroup>();
  for (const [period, rows] of byPeriod) {
    groups.set(period, { key: `${indicator}@${period}`, rows, used: onlyOneInUse(rows) });
  }
  return groups;
}

/** Every group, indicator by indicator. */
export function* allGroups({ groups }: Pick<Draft, "groups">): Iterable<ObservationGroup> {
  for (const byPeriod of groups.values()) yield* byPeriod.values();
}

function onlyOneInUse(rows: readonly ObservationDraft[]): ObservationDraft | undefined {
  let used: ObservationDraft | undefined;
  for (const row of rows) {
    if (!row.use) continue;
    if (used) return undefined;
    used = row;
  }
  return used;
}

/** The rows of the indicator and period that a term names; undefined where there are none. */
export function groupOf(term: TermDraft, groups: Groups): ObservationGroup | undefined {
  return groups.get(term.indicator)?.get(term.period.text);
}

/** The row that a term refers to: the one in use, or the first one of the source that it names. */
export function rowOf(term: TermDraft, groups: Groups): ObservationDraft | undefined {
  const group = groupOf(term, groups);
  if (term.source === undefined || !group) return group?.used;
  const [source, count = "1"] = term.source.split("~");
  const named = group.rows.filter((row) => row.source === source);
  const others = named.filter((row) => row !== group.used);
  // A reference to a source stays good when that source's row is the one in use.
  return count === "1" ? (others[0] ?? named[0]) : others[Number(count) - 1];
}
