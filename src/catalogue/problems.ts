import type { Place, Problem } from "../base/problem.ts";
import type { Draft, Rule } from "./draft.ts";

/** What all rules find in a draft, sorted by file, line and column; of one cell only what the earliest stage says. */
export function findProblems(draft: Draft, stages: readonly (readonly Rule[])[]): readonly Problem[] {
  const told = new Map<string, number>();
  const found: Problem[] = [];
  for (const [stage, rules] of stages.entries()) {
    for (const rule of rules) {
      for (const problem of rule(draft)) {
        const key = placeKey(problem.at);
        if ((told.get(key) ?? stage) < stage) continue;
        told.set(key, stage);
        found.push(problem);
      }
    }
  }
  return sortProblems(withoutRepeats(found));
}

function placeKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [`${placeKey(problem.at)} ${problem.rule} ${problem.what.en}`, problem])).values()];
}

/** Problems in the order of files, lines and columns. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compareText(a.rule, b.rule),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
