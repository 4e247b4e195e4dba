/** Blocks that stand in one column: in which order, where the middle of each wants to be, and how tall it is. */
interface Block extends Extent {
  readonly order: number;
}

interface Extent {
  readonly middle: number;
  readonly height: number;
}

/** The middles of blocks in their order, moved apart just so far that none touches another and none leaves the span. */
export function spread(
  blocks: readonly Block[],
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = blocks.map((block, at) => ({ ...block, at })).toSorted((a, b) => a.order - b.order);
  const down = pushed(order, top);
  // From the last up again, where the frame did not hold what was pushed down.
  const heights = order.map(({ height }) => height).toReversed();
  const up = pushed(
    down.toReversed().map((middle, at) => ({ middle: -middle, height: heights[at] ?? 0 })),
    -bottom,
  )
    .map((middle) => -middle)
    .toReversed();
  const places = new Map(order.map(({ at }, place) => [at, up[place] ?? 0]));
  return blocks.map((block, at) => places.get(at) ?? block.middle);
}

function pushed(blocks: readonly Extent[], start: number): readonly number[] {
  let free = start;
  return blocks.map(({ middle, height }) => {
    const place = Math.max(middle, free + height / 2);
    free = place + height / 2;
    return place;
  });
}
