import { rename, rm, writeFile } from "node:fs/promises";

/** Writes a file so that whoever looks sees the old one or the new one, never half of it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  // The name begins with a full stop, so that a leftover of a pulled plug is not taken for data.
  const beside = path.replace(/[^/\\]+$/, (name) => `.${name}.${process.pid}.tmp`);
  try {
    await writeFile(beside, content, { flush: true });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
