import { zipSync } from "fflate";
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
