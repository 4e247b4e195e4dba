import { setFlagsFromString } from "node:v8";
import type { AstroIntegration } from "astro";

/**
 * How far memory in use may grow, in percent, before what is no longer needed is cleared away. By itself Node lets it
 * double and more, and a build whose pages are made and dropped one after another holds a third again of what it needs.
 */
const growth = "--heap-growing-percent=20";

/** What Node is started with where a process makes files and drops them: the room for young objects, in megabytes, too. */
export const smallHeapFlags: readonly string[] = [growth, "--max-semi-space-size=4"];

/** Keeps the memory of a build low from its first step on; how long a build takes is the same. */
export function smallHeap(): AstroIntegration {
  return {
    name: "small-heap",
    hooks: {
      "astro:config:setup": ({ command }) => {
        if (command === "build") setFlagsFromString(growth);
      },
    },
  };
}
