import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { writeBareSite, type BuiltFile } from "./bareSite.ts";
import { builtFiles, measuredBuild, type BuildCost } from "./measuredBuild.ts";
import { statementsEach, writeSyntheticSite } from "./syntheticSite.ts";

interface Size {
  readonly indicators: number;
  readonly pages: number;
  readonly files: number;
  readonly megabytes: number;
  readonly checkSeconds: number;
  readonly ours: BuildCost;
  readonly bare: BuildCost;
}

/**
 * Builds invented data sets of growing size, without cards, beside Astro alone writing as many files with the same bytes,
 * both on a memory disk where there is one; prints time and memory.
 */
export function benchScaling(sizes: readonly number[]): void {
  const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "last-mile-scaling-"));
  try {
    const measured = sizes.map((indicators) => measureSize(folder, indicators));
    measured.forEach((size, at) => printSize(size, measured[at - 1]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureSize(folder: string, indicators: number): Size {
  const [site, bare] = [join(folder, "site"), join(folder, "bare")];
  writeSyntheticSite(site, indicators);
  const checkSeconds = secondsOfCheck(site);
  const ours = measuredBuild(site);
  // What the search index and the bundler add is ours alone: Astro writes no such files.
  const files = builtFiles(join(site, "dist")).filter(({ path }) => !/^(pagefind|_astro)\//.test(path));
  rmSync(site, { recursive: true });
  writeBareSite(bare, files);
  const alone = measuredBuild(bare);
  rmSync(bare, { recursive: true });
  return { indicators, ...totals(files), checkSeconds, ours, bare: alone };
}

function secondsOfCheck(cwd: string): number {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ["src/build/check.ts"], { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`The invented data is not sound: ${stdout}`);
  return (performance.now() - start) / 1000;
}

function totals(files: readonly BuiltFile[]) {
  const pages = files.filter(({ path }) => path.endsWith("/index.html")).length;
  return { pages, files: files.length, megabytes: files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6 };
}

function printSize(size: Size, smaller: Size | undefined): void {
  const { indicators, pages, files, megabytes, checkSeconds, ours, bare } = size;
  console.log(
    `${indicators} invented indicators, ${indicators * statementsEach} statements beside the real ones: ${pages} pages, ${files} files, ${megabytes.toFixed(0)} MB`,
  );
  console.log(`  check: ${checkSeconds.toFixed(1)} s`);
  console.log(`  build: ${say(ours)}`);
  console.log(`  Astro alone, the same bytes: ${say(bare)}; memory ${times(ours.megabytes, bare.megabytes)}`);
  if (smaller) console.log(`  each further 1,000 pages: ${marginal(size, smaller)}`);
}

function say({ seconds, pageSeconds, fileSeconds, cpuSeconds, megabytes }: BuildCost): string {
  const rest = seconds - pageSeconds - fileSeconds;
  return [
    `${seconds.toFixed(1)} s (pages ${pageSeconds.toFixed(1)}, other files ${fileSeconds.toFixed(1)}, before and after them ${rest.toFixed(1)})`,
    `of the processor ${cpuSeconds.toFixed(1)} s`,
    `${megabytes.toFixed(0)} MB of memory`,
  ].join(", ");
}

/** What a thousand pages more cost, by the clock and by the processor. */
function marginal(size: Size, smaller: Size): string {
  const thousands = (size.pages - smaller.pages) / 1000;
  const each = (cost: "ours" | "bare", what: "seconds" | "cpuSeconds" | "pageSeconds") =>
    (size[cost][what] - smaller[cost][what]) / thousands;
  const beside = (what: "seconds" | "cpuSeconds" | "pageSeconds") =>
    `${each("ours", what).toFixed(1)} s beside ${each("bare", what).toFixed(1)} s, ${times(each("ours", what), each("bare", what))}`;
  return `${beside("seconds")}; the pages alone ${beside("pageSeconds")}; of the processor ${beside("cpuSeconds")}`;
}

function times(ours: number, bare: number): string {
  return `${(ours / bare).toFixed(1)} times`;
}
