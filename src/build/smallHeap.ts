import { setFlagsFromString } from "node:v8";
import type { AstroIntegration } from "astro";

/**
 * How far memory in use may grow, in percent, before what is no longer needed is cleared away. By itself Node lets it
 * grow further, and a build that makes pages and drops them one after another then holds a tenth more; below thirty
 * percent the clearing takes time that is felt.
 */
const growth = "--heap-growing-percent=50";

/** What Node is started with where a process has time enough and is to hold little: it works beside a longer one. */
export const smallHeapFlags: readonly string[] = ["--optimize-for-size", "--max-semi-space-size=2"];

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
