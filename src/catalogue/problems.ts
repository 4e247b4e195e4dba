import type { Place, Problem } from "../base/problem.ts";
import type { Draft, Rule } from "./draft.ts";

/** Rules by stage: where two find fault with one cell, the earlier stage is told, because the later fault mostly
 * follows from it. A stage of `lines` speaks for all cells of a line. */
export interface Stage {
  readonly covers: "lines" | "cells";
  readonly rules: readonly Rule[];
}

/** What all rules find in a draft, sorted by file, line and column, and each mistake once. */
export function findProblems(draft: Draft, stages: readonly Stage[]): readonly Problem[] {
  const told = new Map<string, number>();
  const found: Problem[] = [];
  for (const [stage, { covers, rules }] of stages.entries()) {
    for (const problem of rules.flatMap((rule) => [...rule(draft)])) {
      const keys = [lineKey(problem.at), placeKey(problem.at)];
      if (keys.some((key) => (told.get(key) ?? stage) < stage)) continue;
      told.set(covers === "lines" ? lineKey(problem.at) : placeKey(problem.at), stage);
      found.push(problem);
    }
  }
  return sortProblems(withoutRepeats(found));
}

function lineKey({ file, line }: Place): string {
  return `${file}:${line}`;
}

function placeKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  return [
    ...new Map(
      problems.map((problem) => [`${placeKey(problem.at)} ${problem.rule} ${problem.what.en}`, problem]),
    ).values(),
  ];
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
