import { readdirSync, readFileSync } from "node:fs";

/** How a measurement of memory is ended: it returns the most that was held, in megabytes. */
export type EndOfWatch = () => number | undefined;

/**
 * Watches a process and all that it starts, four times a second. What several of them hold together counts once (Linux's
 * proportional set size); undefined on a system without /proc.
 */
export function watchMemory(root: number): EndOfWatch {
  let most: number | undefined;
  const look = () => {
    const kilobytes = family(root).map(heldBy);
    const sum = kilobytes.reduce((all, one) => all + one, 0);
    if (sum > 0) most = Math.max(most ?? 0, sum / 1024);
  };
  const timer = setInterval(look, 250);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** The process and those that come from it. */
function family(root: number): readonly number[] {
  const parents = new Map(numbersOfProcesses().map((one) => [one, parentOf(one)]));
  const isOurs = (one: number | undefined): boolean =>
    one !== undefined && (one === root || isOurs(parents.get(one)));
  return [...parents.keys()].filter(isOurs);
}

function numbersOfProcesses(): readonly number[] {
  try {
    return readdirSync("/proc").map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

// The name before it, in brackets, may hold anything.
function parentOf(process: number): number | undefined {
  const [, parent] = /^.*\) \S (\d+)/s.exec(textOf(`/proc/${process}/stat`)) ?? [];
  return parent === undefined ? undefined : Number(parent);
}

function heldBy(process: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(textOf(`/proc/${process}/smaps_rollup`))?.[1] ?? 0);
}

/** Nothing of a process that has ended meanwhile. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
