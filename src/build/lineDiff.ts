/** One line of a comparison: kept, taken away or put in, with its number in the text it stands in. */
export interface DiffLine {
  readonly type: "same" | "removed" | "added";
  readonly line: number;
  readonly text: string;
}

/** The shortest way from one list of lines to another (Myers 1986). */
export function diffLines(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const trail = searchTrail(before, after);
  return walkBack(trail, before, after);
}

/** For each number of changes, how far down each diagonal the two texts can be followed. */
function searchTrail(
  before: readonly string[],
  after: readonly string[],
): readonly ReadonlyMap<number, number>[] {
  const trail: Map<number, number>[] = [];
  let reach = new Map([[1, 0]]);
  for (let changes = 0; ; changes += 1) {
    const next = new Map(reach);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = startOf(reach, diagonal, changes);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return [...trail, reach];
    }
    trail.push(reach);
    reach = next;
  }
}

function startOf(reach: ReadonlyMap<number, number>, diagonal: number, changes: number): number {
  const [below, above] = [reach.get(diagonal - 1) ?? -1, reach.get(diagonal + 1) ?? -1];
  return goesDown(diagonal, changes, below, above) ? above : below + 1;
}

function goesDown(diagonal: number, changes: number, below: number, above: number): boolean {
  return diagonal === -changes || (diagonal !== changes && below < above);
}

function walkBack(
  trail: readonly ReadonlyMap<number, number>[],
  before: readonly string[],
  after: readonly string[],
): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  let [x, y] = [before.length, after.length];
  for (const [changes, reach] of [...trail.entries()].reverse()) {
    const diagonal = x - y;
    const down = goesDown(diagonal, changes, reach.get(diagonal - 1) ?? -1, reach.get(diagonal + 1) ?? -1);
    const previous = down ? diagonal + 1 : diagonal - 1;
    const fromX = changes === 0 ? 0 : (reach.get(previous) ?? 0);
    const fromY = fromX - previous;
    const stop = changes === 0 ? 0 : down ? fromX : fromX + 1;
    for (; x > stop; x -= 1, y -= 1) lines.push({ type: "same", line: x, text: before[x - 1] ?? "" });
    if (changes === 0) break;
    if (down) lines.push({ type: "added", line: y, text: after[fromY] ?? "" });
    else lines.push({ type: "removed", line: x, text: before[fromX] ?? "" });
    [x, y] = [fromX, fromY];
  }
  return lines.reverse();
}
