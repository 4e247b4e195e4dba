import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Takes a folder; returns what writes a file at a path inside it, and makes the folders on the way. */
export function fileWriter(folder: string): (path: string, bytes: Uint8Array) => void {
  const made = new Set<string>();
  return (path, bytes) => {
    const place = join(folder, path);
    if (!made.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
    made.add(dirname(place));
    writeFileSync(place, bytes);
  };
}
