import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { readSums, sha256, sumsName, sumText } from "../downloads/dataFile.ts";

/**
 * Writes the checksums of every file of the built site; it comes after all integrations that write. A list that is there
 * already holds, and those of all other files are added.
 */
export function siteSums(): AstroIntegration {
  return {
    name: "site-sums",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        const inOrder = [...sumsOf(folder)].sort(([a], [b]) => (a < b ? -1 : 1));
        writeFileSync(join(folder, sumsName), inOrder.map(([path, hash]) => sumText(path, hash)).join(""));
      },
    },
  };
}

// A host reads the second and keeps it to itself, so that whoever mirrors a site could not check it.
const unlisted = [sumsName, "_headers"];

/** The hashes of all files that are published, by their paths. */
function sumsOf(folder: string): ReadonlyMap<string, string> {
  const list = join(folder, sumsName);
  const sums = readSums(existsSync(list) ? readFileSync(list) : undefined);
  // One after another: no more of a large site is open or in memory than one file.
  for (const path of publishedPaths(folder))
    if (!sums.has(path)) sums.set(path, sha256(readFileSync(join(folder, path))));
  return sums;
}

function publishedPaths(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .filter((path) => !unlisted.includes(path));
}
