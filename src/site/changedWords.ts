import { diffLines, type DiffLine } from "../build/lineDiff.ts";
import type { CellChange } from "../downloads/tableChanges.ts";

/** A run of a cell's words that stayed, or that only the cell before or the cell after has. */
export interface Run {
  readonly kept: boolean;
  readonly text: string;
}

// A word or a mark with the space before it, or a single character of Chinese, which has no spaces.
const words = /\s*[\p{Script=Han}\p{P}]|\s*[^\s\p{Script=Han}\p{P}]+|\s+/gu;

/**
 * Both cells of a change in runs, so that what differs can be marked; each is one whole run where too little stayed for
 * marks to help.
 */
export function changedRuns({
  before,
  after,
}: CellChange): Readonly<Record<"before" | "after", readonly Run[]>> {
  const steps = diffLines(before.match(words) ?? [], after.match(words) ?? []);
  const kept = steps.filter(({ type }) => type === "same").length;
  if (kept * 2 < steps.length) return { before: whole(before), after: whole(after) };
  const side = (gone: DiffLine["type"]) => runsOf(steps.filter(({ type }) => type !== gone));
  return { before: side("added"), after: side("removed") };
}

function whole(text: string): readonly Run[] {
  return [{ kept: true, text }];
}

/** Steps of one kind are one run; the space before what differs belongs to what stayed. */
function runsOf(steps: readonly DiffLine[]): readonly Run[] {
  const runs: Run[] = [];
  const add = (kept: boolean, text: string) => {
    const last = runs.at(-1);
    if (last?.kept === kept) runs[runs.length - 1] = { kept, text: last.text + text };
    else if (text !== "") runs.push({ kept, text });
  };
  for (const { type, text } of steps) {
    const space = runs.at(-1)?.kept === false ? "" : (/^\s+/.exec(text)?.[0] ?? "");
    if (type === "same") add(true, text);
    else {
      add(true, space);
      add(false, text.slice(space.length));
    }
  }
  return runs;
}
