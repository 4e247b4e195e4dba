import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { paragraphsOf } from "../catalogue/archive.ts";
import type { Archive, ArchivedCopy } from "../catalogue/archive.ts";

/** Every kept copy in a folder. */
export async function readArchive(folder: string): Promise<Archive> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const copies = await Promise.all(
    names.map(async (name) => [name, await readCopy(join(folder, name))] as const),
  );
  return new Map(copies);
}

async function readCopy(path: string): Promise<ArchivedCopy> {
  const content = await readFile(path);
  return {
    sha256: createHash("sha256").update(content).digest("hex"),
    bytes: content.byteLength,
    paragraphs: paragraphsOf(content.toString("utf8")),
  };
}
