import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBareSite, type BuiltFile } from "./bareSite.ts";
import { builtFiles, measuredBuild, runWatched, type BuildCost } from "./measuredBuild.ts";
import { statementsEach, writeSyntheticSite } from "./syntheticSite.ts";

interface CheckCost {
  readonly seconds: number;
  readonly megabytes: number | undefined;
}

interface Size {
  readonly indicators: number;
  readonly pages: number;
  readonly files: number;
  readonly megabytes: number;
  readonly check: CheckCost;
  readonly ours: BuildCost;
  readonly bare: BuildCost;
}

/**
 * Builds invented data sets of growing size, without cards, beside Astro alone writing as many files with the same bytes,
 * both on a memory disk where there is one; prints time and memory.
 */
export async function benchScaling(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "last-mile-scaling-"));
  try {
    let smaller: Size | undefined;
    for (const indicators of sizes) {
      const size = await measureSize(folder, indicators);
      printSize(size, smaller);
      smaller = size;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureSize(folder: string, indicators: number): Promise<Size> {
  const [site, bare] = [join(folder, "site"), join(folder, "bare")];
  writeSyntheticSite(site, indicators);
  const check = await measuredCheck(site);
  const ours = await measuredBuild(site);
  // What the search index and the bundler add is ours alone: Astro writes no such files.
  const files = builtFiles(join(site, "dist")).filter(({ path }) => !/^(pagefind|_astro)\//.test(path));
  rmSync(site, { recursive: true });
  writeBareSite(bare, files);
  const alone = await measuredBuild(bare);
  rmSync(bare, { recursive: true });
  return { indicators, ...totals(files), check, ours, bare: alone };
}

async function measuredCheck(cwd: string): Promise<CheckCost> {
  const start = performance.now();
  const { status, stdout, megabytesTogether } = await runWatched(["src/build/check.ts"], { cwd });
  if (status !== 0) throw new Error(`The invented data is not sound: ${stdout}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: megabytesTogether };
}

function totals(files: readonly BuiltFile[]) {
  const pages = files.filter(({ path }) => path.endsWith("/index.html")).length;
  return { pages, files: files.length, megabytes: files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6 };
}

function printSize(size: Size, smaller: Size | undefined): void {
  const { indicators, pages, files, megabytes, check, ours, bare } = size;
  console.log(
    `${indicators} invented indicators, ${indicators * statementsEach} statements beside the real ones: ${pages} pages, ${files} files, ${megabytes.toFixed(0)} MB`,
  );
  console.log(`  check: ${check.seconds.toFixed(1)} s, ${inMegabytes(check.megabytes)}`);
  console.log(`  build: ${say(ours)}`);
  console.log(
    `  Astro alone, the same bytes: ${say(bare)}; memory of the largest process ${times(ours.megabytes, bare.megabytes)}, of all together ${times(ours.megabytesTogether, bare.megabytesTogether)}`,
  );
  if (smaller) console.log(`  each further 1,000 pages: ${marginal(size, smaller)}`);
}

function say({
  seconds,
  pageSeconds,
  fileSeconds,
  cpuSeconds,
  megabytes,
  megabytesTogether,
}: BuildCost): string {
  const rest = seconds - pageSeconds - fileSeconds;
  return [
    `${seconds.toFixed(1)} s (pages ${pageSeconds.toFixed(1)}, other files ${fileSeconds.toFixed(1)}, before and after them ${rest.toFixed(1)})`,
    `of the processor ${cpuSeconds.toFixed(1)} s`,
    `${inMegabytes(megabytes)} of memory in the largest process and ${inMegabytes(megabytesTogether)} in all together`,
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

function inMegabytes(megabytes: number | undefined): string {
  return megabytes === undefined ? "an unknown number of MB" : `${megabytes.toFixed(0)} MB`;
}

function times(ours: number | undefined, bare: number | undefined): string {
  return ours === undefined || bare === undefined ? "not measured" : `${(ours / bare).toFixed(1)} times`;
}
