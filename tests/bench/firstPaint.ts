import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Result } from "lighthouse";
import { languages } from "../../src/base/language.ts";
import { launchBrowser } from "../browser.ts";
import { measured, withLighthouse } from "./audit.ts";
import { median, withBuiltSite } from "./builtSite.ts";
import { loadOver, slowLines } from "./lastChart.ts";
import { emptyPage, pageOfWords } from "./plainPages.ts";
import { servePrecompressed } from "./precompressed.ts";

const stories = languages.map((language) => `${language}/stories/rural-commerce/`);

/** The bytes of a page that is just too heavy for the first round trip of a line. */
const oneTripMore = 15_000;

/**
 * Sets the largest paint of a story beside that of an empty page and of pages of bare words, by Lighthouse's simulation
 * and over lines that are really slowed down; prints medians and ratios.
 */
export async function benchPaint(rounds = 5, built?: string): Promise<void> {
  const plain = await mkdtemp(join(tmpdir(), "last-mile-plain-"));
  await withBuiltSite(built, async (folder) => {
    const paths = await writePlainPages(plain, await weightOf(join(folder, stories[0] ?? "", "index.html")));
    const servers = await Promise.all([
      servePrecompressed(plain, paths),
      servePrecompressed(folder, stories),
    ]);
    const [none = "", site = ""] = servers.map(({ address }) => address);
    const pages = [
      { name: "an empty page", url: none },
      ...paths
        .slice(1)
        .map((path) => ({ name: `bare words, ${path.slice(0, -1)} bytes`, url: `${none}${path}` })),
      ...stories.map((path) => ({ name: path, url: `${site}${path}` })),
    ];
    await simulated(pages, rounds)
      .then(() => applied(pages, rounds))
      .finally(() => servers.forEach(({ close }) => close()));
  }).finally(() => rm(plain, { recursive: true, force: true }));
}

/** A page to load, and what the bench calls it. */
interface Loaded {
  readonly name: string;
  readonly url: string;
}

/** Writes the empty page, and one of words for each weight in a folder of that name; returns their paths. */
async function writePlainPages(folder: string, storyBytes: number): Promise<readonly string[]> {
  await writeFile(join(folder, "index.html"), emptyPage);
  const weights = [oneTripMore, storyBytes];
  for (const bytes of weights) {
    await mkdir(join(folder, String(bytes)));
    await writeFile(join(folder, String(bytes), "index.html"), pageOfWords(bytes));
  }
  return ["", ...weights.map((bytes) => `${bytes}/`)];
}

async function weightOf(file: string): Promise<number> {
  return brotliCompressSync(await readFile(file)).length;
}

async function simulated(pages: readonly Loaded[], rounds: number): Promise<void> {
  await withLighthouse(async (audit) => {
    const results = await inTurns(pages, rounds, ({ url }) => audit(url, ["performance"]));
    const middle = (of: readonly Result[], name: string) =>
      median(of.map((result) => measured(result, name)));
    console.log(`largest paint by Lighthouse's simulated slow 4G, CPU × 4, medians of ${rounds}`);
    printRatios(
      pages,
      results.map((of) => middle(of, "largest-contentful-paint")),
      results.map(
        (of) =>
          `; blocking ${middle(of, "total-blocking-time").toFixed(0)} ms, layout shift ${middle(of, "cumulative-layout-shift").toFixed(3)}`,
      ),
    );
  });
}

async function applied(pages: readonly Loaded[], rounds: number): Promise<void> {
  const browser = await launchBrowser();
  const load = (line: (typeof slowLines)[number]) =>
    inTurns(pages, rounds, ({ url }) => loadOver(line, browser, { url, drawn: "h1", charts: 0 }));
  try {
    for (const line of slowLines) {
      const loads = await load(line);
      console.log(`largest paint over an applied ${line.name}, CPU × 4, medians of ${rounds}`);
      printRatios(
        pages,
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
  pages: readonly Loaded[],
  rounds: number,
  run: (page: Loaded) => Promise<Outcome>,
): Promise<readonly (readonly Outcome[])[]> {
  const outcomes = pages.map((): Outcome[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, page] of pages.entries()) outcomes[at]?.push(await run(page));
  return outcomes;
}

/** A line a page, each beside the first. */
function printRatios(pages: readonly Loaded[], paints: readonly number[], more: readonly string[]): void {
  const [base = Number.NaN] = paints;
  for (const [at, paint] of paints.entries())
    console.log(
      `  ${pages[at]?.name}: ${paint.toFixed(0)} ms, ${(paint / base).toFixed(2)} times the empty page${more[at] ?? ""}`,
    );
}
