import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { sumLine, sumsName } from "../downloads/dataFile.ts";

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
        const lines = linesOf(folder);
        addLines(lines, folder);
        writeFileSync(join(folder, sumsName), inOrder(lines));
      },
    },
  };
}

// A host reads the second and keeps it to itself, so that whoever mirrors a site could not check it.
const unlisted = [sumsName, "_headers"];

/** The lines of the list of a folder by the paths of their files; none where there is no list. */
function linesOf(folder: string): Map<string, string> {
  const place = join(folder, sumsName);
  const text = existsSync(place) ? readFileSync(place, "utf8") : "";
  return new Map(Array.from(text.matchAll(/^\w+ {2}(.*)\n/gm), ([line, path = ""]) => [path, line]));
}

/** Adds the lines of all files that are published and have none yet. */
function addLines(lines: Map<string, string>, folder: string): void {
  // One after another: no more of a large site is open or in memory than one file.
  for (const path of publishedPaths(folder)) {
    if (!lines.has(path)) lines.set(path, sumLine({ path, bytes: readFileSync(join(folder, path)) }));
  }
}

function publishedPaths(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .filter((path) => !unlisted.includes(path));
}

/** The list, in the order of the paths. */
function inOrder(lines: ReadonlyMap<string, string>): string {
  return [...lines.keys()]
    .sort()
    .map((path) => lines.get(path))
    .join("");
}
