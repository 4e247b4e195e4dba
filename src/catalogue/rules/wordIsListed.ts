import type { Problem } from "../../base/problem.ts";
import { qualifiers } from "../../base/quantity.ts";
import { claimKinds, reasons, statuses, verdicts } from "../catalogue.ts";
import { cell, cellPlace } from "../csv.ts";
import type { CsvRow } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { problem, suggest, wordList } from "../problem.ts";

const uses = ["yes", "no"];

/** Cells that take a word of a list have one of it, letter for letter. */
export function* wordIsListed({ observations, targets, claims }: Draft): Iterable<Problem> {
  for (const { row, qualifier, use, status, reason } of observations) {
    if (qualifier === undefined) yield* unlisted(row, "qualifier", qualifiers);
    if (use === undefined) yield* unlisted(row, "use", uses);
    if (status === undefined) yield* unlisted(row, "status", statuses);
    if (reason === undefined) yield* unlisted(row, "reason", reasons);
  }
  for (const { row, qualifier } of [...targets, ...claims]) {
    if (qualifier === undefined) yield* unlisted(row, "qualifier", qualifiers);
  }
  for (const { row, claimKind, verdict } of claims) {
    if (claimKind === undefined) yield* unlisted(row, "kind", claimKinds);
    if (verdict === undefined) yield* unlisted(row, "verdict", verdicts);
  }
}

function* unlisted(row: CsvRow, column: string, words: readonly string[]): Iterable<Problem> {
  const text = cell(row, column);
  if (text === "") return;
  const list = wordList(words);
  yield problem(
    "word-is-listed",
    cellPlace(row, column),
    { en: `"${column}" cannot hold "${text}".`, zh: `“${column}”一格不能写“${text}”。` },
    suggest(text, words, {
      en: `Write one of: ${list.en}${column === "reason" ? "; or empty the cell" : ""}.`,
      zh: `写以下之一：${list.zh}${column === "reason" ? "；或清空此格" : ""}。`,
    }),
  );
}
