import { readdirSync, readFileSync } from "node:fs";

/** How a measurement of memory is ended: it returns the most that was held, in megabytes. */
export type EndOfWatch = () => number | undefined;

/**
 * Watches a process and all that it starts, four times a second: the memory that each has for itself, and of the program
 * files in memory, which several share, those of the process with most. Reading what Linux keeps count of anyway costs
 * nothing; its proportional set size, walked page by page, would slow down what is measured. Undefined without /proc.
 */
export function watchMemory(root: number): EndOfWatch {
  let most: number | undefined;
  const look = () => {
    const held = family(root).map(heldBy);
    const own = held.reduce((all, one) => all + one.own, 0);
    const kilobytes = own + Math.max(...held.map(({ files }) => files));
    if (own > 0) most = Math.max(most ?? 0, kilobytes / 1024);
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

function heldBy(process: number) {
  const status = textOf(`/proc/${process}/status`);
  const kilobytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0);
  return { own: kilobytes("RssAnon") + kilobytes("RssShmem"), files: kilobytes("RssFile") };
}

/** Nothing of a process that has ended meanwhile. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
