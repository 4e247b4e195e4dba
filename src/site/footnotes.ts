import type { Source } from "../catalogue/catalogue.ts";
import type { Footnote } from "../stories/footnotes.ts";

const numbered = new WeakMap<Request, ReadonlyMap<string, number>>();

/** Gives the notes of a page their numbers, from 1; the figures in its text then find theirs. */
export function numberNotes(request: Request, notes: readonly Footnote[]): void {
  numbered.set(request, new Map(notes.map(({ key }, at) => [key, at + 1])));
}

/** The number under which a page's notes tell of a figure; undefined on pages without notes. */
export function noteNumber(request: Request, key: string): number | undefined {
  return numbered.get(request)?.get(key);
}

/** For each source the number of the note that names it first, and in full. */
export function firstNotes(notes: readonly Footnote[]): ReadonlyMap<Source, number> {
  const first = new Map<Source, number>();
  for (const [at, { statement }] of notes.entries())
    if (statement && !first.has(statement.source)) first.set(statement.source, at + 1);
  return first;
}
