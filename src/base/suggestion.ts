/** The candidate that the word was probably meant to be; undefined when none is near enough. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const reach = Math.max(1, Math.floor(word.length / 3));
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= reach && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Letters to add, drop, replace or swap with their neighbour (Damerau 1964, in its restricted form). */
export function editDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  from.forEach((letter, row) => {
    const next = nextRow(from, to, row, letter, last, beforeLast);
    [beforeLast, last] = [last, next];
  });
  return last.at(-1) ?? 0;
}

function nextRow(
  from: readonly string[],
  to: readonly string[],
  row: number,
  letter: string,
  last: readonly number[],
  beforeLast: readonly number[],
): readonly number[] {
  const next = [row + 1];
  to.forEach((other, column) => {
    const replaced = at(last, column) + (letter === other ? 0 : 1);
    const swapped =
      letter === to[column - 1] && other === from[row - 1] ? at(beforeLast, column - 1) + 1 : Infinity;
    next.push(Math.min(replaced, at(last, column + 1) + 1, at(next, column) + 1, swapped));
  });
  return next;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
