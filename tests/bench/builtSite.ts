import { rm } from "node:fs/promises";
import { buildSite } from "../site/buildSite.ts";

/** Hands a built site's folder to a bench: one that lies ready where told, else one built for it and then removed. */
export async function withBuiltSite(
  built: string | undefined,
  run: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = built ?? (await buildSite());
  try {
    await run(folder);
  } finally {
    if (built === undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** The middle one of an odd count of numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
