import { setFlagsFromString } from "node:v8";
import type { AstroIntegration } from "astro";

/**
 * How far memory in use may grow, in percent, before what is no longer needed is cleared away. By itself Node lets it
 * grow further, and a build that makes pages and drops them one after another then holds a tenth more; below thirty
 * percent the clearing takes time that is felt.
 */
const growth = "--heap-growing-percent=50";

/** What Node is started with where a process makes files and drops them: little room for young objects, in megabytes, too. */
export const smallHeapFlags: readonly string[] = [growth, "--max-semi-space-size=4"];

/** Keeps the memory of a build low from its first step on; it takes a few hundredths of the time. */
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
