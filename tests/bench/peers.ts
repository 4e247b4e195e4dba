import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { readFiles } from "../../src/build/readFiles.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import { figureSpecs, resolveFigure } from "../../src/figures/index.ts";
import { launchBrowser } from "../browser.ts";
import { withBuiltSite } from "./builtSite.ts";
import { loadOver, medianLoad, slowLines, type Line, type Load, type Target } from "./lastChart.ts";
import { peerChart } from "./peers/peerChart.ts";
import { buildPeer, type PeerBlock, type PeerPage, type PeerStory } from "./peers/writePeer.ts";
import { servePrecompressed, type Served } from "./precompressed.ts";

const story = "en/stories/rural-commerce/";

const peers: Readonly<Record<string, PeerPage>> = {
  "Chart.js 4": { script: new URL("./peers/chartJsPage.ts", import.meta.url), inBox: "<canvas></canvas>" },
  "ECharts 6": { script: new URL("./peers/echartsPage.ts", import.meta.url), inBox: "" },
};

type Named = Target & { readonly name: string };

/**
 * Loads a story as it is published beside its title, headings, paragraphs and charts as pages with chart libraries, all
 * over slow lines; prints bytes, requests and the time until the last chart is painted.
 */
export async function benchPeers(rounds = 5, built?: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "last-mile-peers-"));
  const browser = await launchBrowser();
  await withBuiltSite(built, async (site) => {
    const html = readFileSync(join(site, story, "index.html"), "utf8");
    const { left, ...told } = await peerStory(browser, html);
    const countOf = (kind: PeerBlock["kind"]) => told.blocks.filter((block) => block.kind === kind).length;
    const charts = countOf("chart");
    console.log(
      `"${told.title}", ${charts + left.length} charts; the libraries' pages have ${charts} of them and its ${countOf("text")} headings and paragraphs, without notes, tables and sources${left.length > 0 ? `, and without ${left.join(", ")}` : ""}`,
    );
    const ours = { folder: site, path: story, charts: charts + left.length, drawn: ".drawing + *" };
    const theirs = Object.entries(peers).map(([name, page], at) => ({
      name,
      folder: buildPeer(join(folder, String(at)), page, told),
      path: "",
      charts,
      drawn: "canvas[data-drawn]",
    }));
    await measureAll(browser, [{ name: "this site", ...ours }, ...theirs], rounds);
  }).finally(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

interface Page {
  readonly name: string;
  readonly folder: string;
  readonly path: string;
  readonly charts: number;
  readonly drawn: string;
}

async function measureAll(browser: Browser, pages: readonly Page[], rounds: number): Promise<void> {
  const servers = await Promise.all(pages.map(({ folder, path }) => servePrecompressed(folder, [path])));
  try {
    const targets = pages.map((page, at) => ({ ...page, url: `${addressOf(servers, at)}${page.path}` }));
    for (const line of slowLines) printLine(line, rounds, await inTurns(browser, targets, line, rounds));
  } finally {
    servers.forEach(({ close }) => close());
  }
}

function addressOf(servers: readonly Served[], at: number): string {
  return servers[at]?.address ?? "";
}

/**
 * Each page once a round, so that a slow minute of the machine meets all of them; and each round begins with another, so that
 * none always comes after the heaviest.
 */
async function inTurns(browser: Browser, targets: readonly Named[], line: Line, rounds: number) {
  const loads = new Map<string, Load[]>(targets.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % targets.length;
    for (const target of [...targets.slice(first), ...targets.slice(0, first)])
      loads.get(target.name)?.push(await loadOver(line, browser, target));
  }
  return new Map([...loads].map(([name, all]) => [name, medianLoad(all)]));
}

function printLine({ name }: Line, rounds: number, loads: ReadonlyMap<string, Load>): void {
  const [ours = Number.NaN, ...others] = [...loads.values()].map(({ lastChart }) => lastChart);
  console.log(`  ${name}, CPU × 4, medians of ${rounds}`);
  for (const [page, load] of loads) console.log(`    ${page}: ${say(load)}`);
  console.log(
    `    our last chart after ${(ours / Math.min(...others)).toFixed(2)} of the fastest other's time`,
  );
}

function say({ lastChart, bytes, scriptBytes, requests, answeredBefore }: Load): string {
  const kilobytes = (count: number) => `${(count / 1000).toFixed(1)} kB`;
  return `last chart after ${(lastChart / 1000).toFixed(2)} s; ${kilobytes(bytes)}, ${kilobytes(scriptBytes)} of it script, in ${requests} requests, ${answeredBefore} of them answered before the last chart`;
}

/** What the libraries' pages tell of the published story, and the names of charts that they do without. */
async function peerStory(
  browser: Browser,
  html: string,
): Promise<PeerStory & { readonly left: readonly string[] }> {
  const { catalogue } = checkCatalogue(await readFiles(join(import.meta.dirname, "../..")));
  if (catalogue === undefined) throw new Error("The data has problems; see check:data.");
  const chartOf = (id: string) => {
    const spec = figureSpecs.get(id);
    return spec && peerChart(resolveFigure(spec, catalogue));
  };
  const { title, blocks } = await readStory(browser, html);
  const told = blocks.map((block): PeerBlock | { readonly left: string } => {
    if (block.kind === "text") return block;
    const chart = chartOf(block.id);
    return chart === undefined ? { left: block.id } : { kind: "chart", chart };
  });
  return {
    title,
    blocks: told.filter((block) => "kind" in block),
    left: told.flatMap((block) => ("left" in block ? [block.left] : [])),
  };
}

type StoryBlock = Extract<PeerBlock, { kind: "text" }> | { readonly kind: "figure"; readonly id: string };

interface Story {
  readonly title: string;
  readonly blocks: readonly StoryBlock[];
}

async function readStory(browser: Browser, html: string): Promise<Story> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  try {
    await page.setContent(html, { waitUntil: "domcontentloaded" });
    return await page.evaluate(storyShown);
  } finally {
    await page.close();
  }
}

/** Runs in the page. What stands in its prose, in turn: headings and paragraphs as a reader sees them, and figures. */
function storyShown(): Story {
  for (const beside of document.querySelectorAll(".note, .gloss, .aside, .figure > *, .prose button"))
    beside.remove();
  const shown = [...document.querySelectorAll(".prose :is(h2, p, .figure)")];
  return {
    title: document.querySelector("h1")?.textContent ?? "",
    blocks: shown.map((element): StoryBlock => {
      if (element.matches(".figure")) return { kind: "figure", id: element.id };
      return { kind: "text", element: element.matches("h2") ? "h2" : "p", text: element.textContent };
    }),
  };
}
