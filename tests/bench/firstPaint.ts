import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Result } from "lighthouse";
import { languages } from "../../src/base/language.ts";
import { measured, withLighthouse, type Audit } from "./audit.ts";
import { median, withBuiltSite } from "./builtSite.ts";
import { servePrecompressed } from "./precompressed.ts";

const stories = languages.map((language) => `${language}/stories/rural-commerce/`);

const emptyPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An empty page</title></head>
<body><h1>An empty page</h1><p>It has a heading and this sentence.</p></body>
</html>
`;

/** Sets the largest paint of a story beside that of an empty page, by Lighthouse; prints medians and ratios. */
export async function benchPaint(rounds = 5, built?: string): Promise<void> {
  const empty = await mkdtemp(join(tmpdir(), "last-mile-empty-"));
  await writeFile(join(empty, "index.html"), emptyPage);
  await withBuiltSite(built, async (folder) => {
    const servers = await Promise.all([servePrecompressed(empty, [""]), servePrecompressed(folder, stories)]);
    const [none, site] = servers.map(({ address }) => address);
    const addresses = [`${none}`, ...stories.map((story) => `${site}${story}`)];
    await withLighthouse(async (audit) =>
      printRatios(await inTurns(audit, addresses, rounds), rounds),
    ).finally(() => servers.forEach(({ close }) => close()));
  }).finally(() => rm(empty, { recursive: true, force: true }));
}

/** Each page once a round, so that a slow minute of the machine meets all of them. */
async function inTurns(
  audit: Audit,
  addresses: readonly string[],
  rounds: number,
): Promise<readonly Result[][]> {
  const results = addresses.map((): Result[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, address] of addresses.entries()) results[at]?.push(await audit(address, ["performance"]));
  return results;
}

function printRatios([empty = [], ...rest]: readonly Result[][], rounds: number): void {
  const middle = (results: readonly Result[], name: string) =>
    median(results.map((result) => measured(result, name)));
  const base = middle(empty, "largest-contentful-paint");
  console.log(`largest contentful paint by Lighthouse's simulated slow 4G, CPU × 4, medians of ${rounds}`);
  console.log(`  an empty page: ${base.toFixed(0)} ms`);
  for (const [at, results] of rest.entries()) {
    const paint = middle(results, "largest-contentful-paint");
    console.log(
      `  ${stories[at]}: ${paint.toFixed(0)} ms, ${(paint / base).toFixed(2)} times the empty page; blocking ${middle(results, "total-blocking-time").toFixed(0)} ms, layout shift ${middle(results, "cumulative-layout-shift").toFixed(3)}`,
    );
  }
}
