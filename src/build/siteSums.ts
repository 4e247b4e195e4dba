import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { sumLine, sumsName } from "../downloads/dataFile.ts";

/** Writes the checksums of every file of the built site; it comes after all integrations that write. */
export function siteSums(): AstroIntegration {
  return {
    name: "site-sums",
    hooks: {
      "astro:build:done": ({ dir }) => {
        writeFileSync(new URL(sumsName, dir), siteSumsOf(fileURLToPath(dir)));
      },
    },
  };
}

// A host reads the second and keeps it to itself, so that whoever mirrors a site could not check it.
const unlisted = [sumsName, "_headers"];

/** The hash and path of every file in a folder that is published, but for the list itself, in the order of their paths. */
function siteSumsOf(folder: string): Uint8Array {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .filter((path) => !unlisted.includes(path))
    .sort();
  // One after another: no more of a large site is open or in memory than one file.
  const lines = paths.map((path) => sumLine({ path, bytes: readFileSync(join(folder, path)) }));
  return new TextEncoder().encode(lines.join(""));
}
