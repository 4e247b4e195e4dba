import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { BuiltFile } from "./bareSite.ts";
import { watchMemory } from "./memoryTogether.ts";

/** What a build took. */
export interface BuildCost {
  readonly seconds: number;
  /** Of the processor, in all processes of ours: much the same on a busy machine. The indexer's own is not in it. */
  readonly cpuSeconds: number;
  /** Of the seconds, those in which pages were made and written. */
  readonly pageSeconds: number;
  /** Those in which files that are no pages were made and written, each at its address. */
  readonly fileSeconds: number;
  /** The largest memory of one process, in megabytes. */
  readonly megabytes: number;
  /** The most that all processes held at one moment, the indexer's too; undefined where the system does not tell. */
  readonly megabytesTogether: number | undefined;
}

/** Runs `astro build` in a project's folder, to its `dist`; throws with what it printed when it fails. */
export async function measuredBuild(folder: string): Promise<BuildCost> {
  const memory = join(folder, "memory.txt");
  const start = performance.now();
  // Cards would be drawn for small sites and not for large ones.
  const env = { ...process.env, SITE_OUT: join(folder, "dist"), CARDS_AT_MOST: "0" };
  const { status, stdout, stderr, megabytesTogether } = await runWatched(
    ["--import", sayMemory(memory), "node_modules/astro/bin/astro.mjs", "build"],
    { cwd: folder, env },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The build in ${folder} failed: ${stderr || stdout.slice(-2000)}`);
  const processes = readFileSync(memory, "utf8").trim().split("\n");
  const [kilobytes, microseconds] = [0, 1].map((at) => processes.map((one) => Number(one.split(" ")[at])));
  return {
    seconds,
    cpuSeconds: (microseconds ?? []).reduce((all, one) => all + one, 0) / 1e6,
    megabytes: Math.max(...(kilobytes ?? [])) / 1024,
    megabytesTogether,
    ...secondsEach(stdout),
  };
}

/** Runs Node to its end, and tells what it printed and the most memory that it and all it started held at one moment. */
export async function runWatched(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
) {
  const child = spawn(process.execPath, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const endOfWatch = watchMemory(child.pid ?? 0);
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { status, stdout, stderr, megabytesTogether: endOfWatch() };
}

/**
 * How long all pages and all other files took, from what Astro prints as it begins each: `17:15:36 ├─ /en/about/index.html`.
 * The time from one second printed to the next is shared among what was begun in it: the count of milliseconds after each
 * is rounded down to nothing for most.
 */
function secondsEach(printed: string) {
  const begun = [...printed.matchAll(/^(\d\d):(\d\d):(\d\d) .*[├└]─ (\S+)/gm)].map(
    ([, h, m, s, path = ""]) => ({
      second: Number(h) * 3600 + Number(m) * 60 + Number(s),
      isPage: path.endsWith("/index.html"),
    }),
  );
  const lots = [...Map.groupBy(begun, ({ second }) => second)];
  const shares = lots.map(([second, lot], at) => {
    const length = (lots[at + 1]?.[0] ?? second + 1) - second;
    const pages = (length * lot.filter(({ isPage }) => isPage).length) / lot.length;
    return { pages, files: length - pages };
  });
  const sumOf = (what: "pages" | "files") => shares.reduce((sum, share) => sum + share[what], 0);
  return { pageSeconds: sumOf("pages"), fileSeconds: sumOf("files") };
}

/** A module that adds the peak memory of each process in kilobytes and its time in microseconds as it ends. */
function sayMemory(path: string): string {
  const code = `import { appendFileSync } from "node:fs"; import { isMainThread } from "node:worker_threads";
    if (isMainThread) process.on("exit", () => {
      const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      appendFileSync(${JSON.stringify(path)}, maxRSS + " " + (userCPUTime + systemCPUTime) + "\\n");
    });`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

/** Every file under a folder with its size. */
export function builtFiles(folder: string): readonly BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(folder.length + 1), bytes: statSync(path).size }));
}
