import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Result } from "lighthouse";
import { languages } from "../../src/base/language.ts";
import { launchBrowser } from "../browser.ts";
import { measured, withLighthouse } from "./audit.ts";
import { median, withBuiltSite } from "./builtSite.ts";
import { loadOver, slowLines } from "./lastChart.ts";
import { servePrecompressed } from "./precompressed.ts";

const stories = languages.map((language) => `${language}/stories/rural-commerce/`);

const emptyPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An empty page</title></head>
<body><h1>An empty page</h1><p>It has a heading and this sentence.</p></body>
</html>
`;

/**
 * Sets the largest paint of a story beside that of an empty page, by Lighthouse's simulation and over lines that are
 * really slowed down; prints medians and ratios.
 */
export async function benchPaint(rounds = 5, built?: string): Promise<void> {
  const empty = await mkdtemp(join(tmpdir(), "last-mile-empty-"));
  await writeFile(join(empty, "index.html"), emptyPage);
  await withBuiltSite(built, async (folder) => {
    const servers = await Promise.all([servePrecompressed(empty, [""]), servePrecompressed(folder, stories)]);
    const [none = "", site = ""] = servers.map(({ address }) => address);
    const addresses = [none, ...stories.map((story) => `${site}${story}`)];
    await simulated(addresses, rounds)
      .then(() => applied(addresses, rounds))
      .finally(() => servers.forEach(({ close }) => close()));
  }).finally(() => rm(empty, { recursive: true, force: true }));
}

async function simulated(addresses: readonly string[], rounds: number): Promise<void> {
  await withLighthouse(async (audit) => {
    const results = await inTurns(addresses, rounds, (address) => audit(address, ["performance"]));
    const middle = (of: readonly Result[], name: string) =>
      median(of.map((result) => measured(result, name)));
    console.log(`largest paint by Lighthouse's simulated slow 4G, CPU × 4, medians of ${rounds}`);
    printRatios(
      results.map((of) => middle(of, "largest-contentful-paint")),
      results.map(
        (of) =>
          `; blocking ${middle(of, "total-blocking-time").toFixed(0)} ms, layout shift ${middle(of, "cumulative-layout-shift").toFixed(3)}`,
      ),
    );
  });
}

async function applied(addresses: readonly string[], rounds: number): Promise<void> {
  const browser = await launchBrowser();
  const load = (line: (typeof slowLines)[number]) =>
    inTurns(addresses, rounds, (url) => loadOver(line, browser, { url, drawn: "h1", charts: 0 }));
  try {
    for (const line of slowLines) {
      const loads = await load(line);
      console.log(`largest paint over an applied ${line.name}, CPU × 4, medians of ${rounds}`);
      printRatios(
        loads.map((of) => median(of.map(({ largestPaint }) => largestPaint))),
        loads.map((of) => `; blocking ${median(of.map(({ blocking }) => blocking)).toFixed(0)} ms`),
      );
    }
  } finally {
    await browser.close();
  }
}

/** Each page once a round, so that a slow minute of the machine meets all of them. */
async function inTurns<Outcome>(
  addresses: readonly string[],
  rounds: number,
  run: (address: string) => Promise<Outcome>,
): Promise<readonly (readonly Outcome[])[]> {
  const outcomes = addresses.map((): Outcome[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, address] of addresses.entries()) outcomes[at]?.push(await run(address));
  return outcomes;
}

function printRatios([base = Number.NaN, ...paints]: readonly number[], [, ...more]: readonly string[] = []) {
  console.log(`  an empty page: ${base.toFixed(0)} ms`);
  for (const [at, paint] of paints.entries())
    console.log(
      `  ${stories[at]}: ${paint.toFixed(0)} ms, ${(paint / base).toFixed(2)} times the empty page${more[at] ?? ""}`,
    );
}
