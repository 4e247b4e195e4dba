import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";
import type { IndexedPicture } from "./indexed.ts";

const compress = promisify(deflate);

/** A picture of indexed colours as a PNG file, without a date or a program's name in it. */
export async function pngFile(
  { pixels, palette }: IndexedPicture,
  width: number,
  height: number,
): Promise<Uint8Array> {
  const data = await compress(scanLines(pixels, width, height), { level: 6 });
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", header(width, height)),
    chunk("PLTE", palette),
    chunk("IDAT", data),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

/** Eight bits a pixel, colours from a palette, no interlacing. */
function header(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes.set([8, 3, 0, 0, 0], 8);
  return bytes;
}

/** Every line begins with the number of its filter; for indexed colours that is best none. */
function scanLines(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array((width + 1) * height);
  for (let line = 0; line < height; line += 1)
    out.set(pixels.subarray(line * width, (line + 1) * width), line * (width + 1) + 1);
  return out;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
