import { Zip, ZipDeflate, zipSync } from "fflate";
import type { DataFile } from "./dataFile.ts";

/** The earliest day that the format knows, said in local parts, which are the ones that it stores: the same bytes in every time zone. */
export const noDay = new Date(1980, 0, 1);

/** Files as one ZIP, all in one folder; the same files give the same bytes. */
export function zipBytes(folder: string, files: readonly Pick<DataFile, "path" | "bytes">[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [`${folder}/${path}`, bytes])), {
    mtime: noDay,
    level: 9,
  });
}

/** A text file that comes in pieces. */
interface PiecedFile {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** Files that come in pieces as one ZIP: none of them is ever whole in memory. */
export function zippedPieces(files: Iterable<PiecedFile>): Uint8Array {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  for (const { path, pieces } of files) addFile(zip, path, pieces);
  zip.end();
  return Buffer.concat(made);
}

/** Pieces are handed on in lots of this many characters: single rows would cost more than their packing. */
const lot = 1 << 16;

function addFile(zip: Zip, path: string, pieces: Iterable<string>): void {
  const file = new ZipDeflate(path, { level: 6 });
  file.mtime = noDay;
  zip.add(file);
  const encoder = new TextEncoder();
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < lot) continue;
    file.push(encoder.encode(waiting));
    waiting = "";
  }
  file.push(encoder.encode(waiting), true);
}
