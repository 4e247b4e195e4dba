import type { Place } from "../base/problem.ts";

/** The line and column of an offset, counted from 1 and in characters, from a known line start before it. */
export function placeFrom(
  file: string,
  text: string,
  from: { line: number; start: number },
  offset: number,
): Place {
  const before = text.slice(from.start, offset).split("\n");
  return { file, line: from.line + before.length - 1, column: [...(before.at(-1) ?? "")].length + 1 };
}

/** The line and column of an offset in a whole text. */
export function placeIn(file: string, text: string, offset: number): Place {
  return placeFrom(file, text, { line: 1, start: 0 }, offset);
}

/** Where each line of a text begins: made once for a text in which many places are looked up. */
export function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** The line and column of an offset in a whole text whose line starts are known. */
export function placeAmong(file: string, text: string, starts: readonly number[], offset: number): Place {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return placeFrom(file, text, { line: low + 1, start: starts[low] ?? 0 }, offset);
}
