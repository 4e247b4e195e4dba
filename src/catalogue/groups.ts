import type { ObservationDraft, TermDraft } from "./draft.ts";

type Groups = ReadonlyMap<string, readonly ObservationDraft[]>;

/** Rows that state the same indicator and period, by `indicator@period`, in file order. */
export function groupObservations(observations: readonly ObservationDraft[]): Groups {
  const groups = new Map<string, ObservationDraft[]>();
  for (const observation of observations) {
    if (!observation.period) continue;
    const key = `${observation.indicator}@${observation.period.text}`;
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return groups;
}

/** The one row of a group that is shown as the figure; undefined where not exactly one says yes. */
export function rowInUse(group: readonly ObservationDraft[]): ObservationDraft | undefined {
  const inUse = group.filter(({ use }) => use === true);
  return inUse.length === 1 ? inUse[0] : undefined;
}

/** The rows of the indicator and period that a term names. */
export function groupOf(term: TermDraft, groups: Groups): readonly ObservationDraft[] {
  return groups.get(`${term.indicator}@${term.period.text}`) ?? [];
}

/** The row that a term refers to: the one in use, or the first one of the source that it names. */
export function rowOf(term: TermDraft, groups: Groups): ObservationDraft | undefined {
  const group = groupOf(term, groups);
  if (term.source === undefined) return rowInUse(group);
  const [source, count = "1"] = term.source.split("~");
  const named = group.filter((row) => row.source === source);
  const others = named.filter((row) => row !== rowInUse(group));
  // A reference to a source stays good when that source's row is the one in use.
  return count === "1" ? (others[0] ?? named[0]) : others[Number(count) - 1];
}
