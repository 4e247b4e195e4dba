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

/** Builds invented data sets of growing size beside Astro alone writing the same bytes, both on a memory disk where there is one; prints time and memory. */
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
  console.log(`  Astro alone, the same bytes: ${say(bare)}`);
  if (smaller) console.log(`  each further 1,000 pages: ${marginal(size, smaller)}`);
}

function say({ seconds, cpuSeconds, megabytes }: BuildCost): string {
  return `${seconds.toFixed(1)} s, of the processor ${cpuSeconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB of memory`;
}

function marginal(size: Size, smaller: Size): string {
  const thousands = (size.pages - smaller.pages) / 1000;
  const ours = (size.ours.seconds - smaller.ours.seconds) / thousands;
  const bare = (size.bare.seconds - smaller.bare.seconds) / thousands;
  return `${ours.toFixed(1)} s, Astro alone ${bare.toFixed(1)} s: ${(ours / bare).toFixed(1)} times`;
}
