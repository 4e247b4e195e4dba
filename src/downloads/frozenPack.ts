import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { unzipSync, zipSync } from "fflate";
import { readSums, sha256, sumsName, type DataFile } from "./dataFile.ts";
import { noDay } from "./zip.ts";

/** A file that was frozen, by its path under the address of its version. */
export type FrozenFile = Pick<DataFile, "path" | "bytes">;

/** Where a release keeps every file that was published with it: `brotli -d` gives an ordinary ZIP. */
export const packName = "files.zip.br";

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;

/** Published files as one pack. The ZIP inside compresses nothing: thousands of small files that repeat each other shrink further together. */
export function packed(files: readonly FrozenFile[]): Uint8Array {
  const zip = zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), {
    mtime: noDay,
    level: 0,
  });
  return brotliCompressSync(zip, {
    params: { [BROTLI_PARAM_QUALITY]: 9, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: zip.length },
  });
}

/** The files of a pack; throws where one is not what the checksums among them say. */
export function unpacked(pack: Uint8Array): readonly FrozenFile[] {
  const files = Object.entries(unzipSync(new Uint8Array(brotliDecompressSync(pack))));
  const sums = readSums(files.find(([path]) => path === sumsName)?.[1]);
  const touched = files.filter(([path, bytes]) => path !== sumsName && sums.get(path) !== sha256(bytes));
  if (touched.length > 0 || sums.size !== files.length - 1)
    throw new Error(
      `The files of a release do not fit their checksums: ${touched.map(([path]) => path).join(", ")}`,
    );
  return files.map(([path, bytes]) => ({ path, bytes }));
}
