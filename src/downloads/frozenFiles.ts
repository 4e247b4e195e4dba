import { sumsFile, textFile, type DataFile } from "./dataFile.ts";
import type { ReleaseFile } from "./release.ts";

/** The files of a release as they were frozen, under the address of its version, and their checksums beside them. */
export function frozenFiles(version: string, files: readonly ReleaseFile[]): readonly DataFile[] {
  const sums = sumsFile(files.map(({ name, text }) => textFile(name, text)));
  return [...files.map(({ name, text }) => textFile(name, text)), sums].map((file) => ({
    ...file,
    path: `v${version}/${file.path}`,
  }));
}
