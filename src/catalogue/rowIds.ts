import type { Draft, ObservationDraft, TargetDraft } from "./draft.ts";
import { rowInUse } from "./groups.ts";

/** The id of every observation: `indicator@period` for the row in use, `~source` after it for others, then `~2`. */
export function observationIds({ groups }: Draft): ReadonlyMap<ObservationDraft, string> {
  const ids = new Map<ObservationDraft, string>();
  for (const [key, group] of groups) {
    const used = rowInUse(group);
    if (used) ids.set(used, key);
    const taken = new Set([key]);
    for (const row of group) if (row !== used) ids.set(row, freeId(`${key}~${row.source}`, taken));
  }
  return ids;
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
