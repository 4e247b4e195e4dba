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
