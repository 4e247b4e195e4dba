import type { ObservationGroup, TargetDraft } from "./draft.ts";

/** The ids of a group's rows: `indicator@period` for the one in use, `~source` after it for others, then `~2`. */
export function observationIds({ key, rows, used }: ObservationGroup): readonly string[] {
  const taken = new Set<string>();
  return rows.map((row) => (row === used ? key : freeId(`${key}~${row.source}`, taken)));
}

/** The id of every target: `indicator@for_period!set_on`, with `~source` after it where that is taken. */
export function targetIds(targets: readonly TargetDraft[]): ReadonlyMap<TargetDraft, string> {
  const taken = new Set<string>();
  const ids = new Map<TargetDraft, string>();
  for (const target of targets) {
    const base = `${target.indicator}@${target.forPeriod?.text ?? ""}!${target.setOn?.text ?? ""}`;
    ids.set(target, taken.has(base) ? freeId(`${base}~${target.source}`, taken) : freeId(base, taken));
  }
  return ids;
}

function freeId(base: string, taken: Set<string>): string {
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}~${count}`;
  taken.add(id);
  return id;
}
