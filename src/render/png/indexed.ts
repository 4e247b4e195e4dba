/** A picture of at most 256 colours: one byte a pixel, and the colours as red, green and blue. */
export interface IndexedPicture {
  readonly pixels: Uint8Array;
  readonly palette: Uint8Array;
}

/**
 * The pixels of an opaque picture by their places in a palette of its 256 most frequent colours. Charts have few: what
 * goes beyond are rare steps of smoothed edges, and each takes the nearest colour that is there.
 */
export function indexedPicture(rgba: Uint32Array): IndexedPicture {
  const colours = byFrequency(rgba);
  const kept = colours.slice(0, 256);
  const place = new Map(kept.map((colour, at) => [colour, at]));
  for (const colour of colours.slice(256)) place.set(colour, nearest(colour, kept));
  const pixels = new Uint8Array(rgba.length);
  let last = -1;
  let at = 0;
  // A million times through: plain steps, since neighbours mostly have one colour.
  for (let index = 0; index < rgba.length; index += 1) {
    const colour = rgba[index] ?? 0;
    if (colour !== last) {
      last = colour;
      at = place.get(colour) ?? 0;
    }
    pixels[index] = at;
  }
  return { pixels, palette: Uint8Array.from(kept.flatMap(parts)) };
}

/** The most frequent first, and equally frequent ones by their number, so that the order never depends on chance. */
function byFrequency(rgba: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  let last = rgba[0] ?? 0;
  let start = 0;
  for (let index = 1; index <= rgba.length; index += 1) {
    const colour = rgba[index];
    if (colour === last) continue;
    counts.set(last, (counts.get(last) ?? 0) + index - start);
    last = colour ?? 0;
    start = index;
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
}

function nearest(colour: number, palette: readonly number[]): number {
  const own = parts(colour);
  let [best, least] = [0, Infinity];
  for (const [at, other] of palette.entries()) {
    const distance = parts(other).reduce((sum, part, channel) => sum + (part - (own[channel] ?? 0)) ** 2, 0);
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}

// Pixels lie as red, green, blue, opacity, and are read as whole numbers with the first byte lowest.
function parts(colour: number): readonly [number, number, number] {
  return [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff];
}
