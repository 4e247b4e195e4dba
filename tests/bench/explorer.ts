import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { serveFolder } from "../../src/build/serve.ts";
import { launchBrowser } from "../browser.ts";
import { buildSite } from "../site/buildSite.ts";

const wanted = 7_000;
const rounds = 7;

/** What a reader does, as the page takes it: a choice, a word typed letter by letter, a header pressed. */
const inputs: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ["a theme is chosen", (page) => page.selectOption("[name=theme]", "commerce").then(() => undefined)],
  ["a year is chosen", (page) => page.selectOption("[name=from]", "2019").then(() => undefined)],
  ["one more letter, many rows", (page) => page.locator("[name=q]").press("r")],
  ["one more letter, fewer rows", (page) => page.locator("[name=q]").press("u")],
  ["the rows are sorted by period", (page) => page.click("th[data-key=period] button")],
  ["the rows are sorted by figure", (page) => page.click("th[data-key=value] button")],
  ["more rows are shown", (page) => page.click("#explorer-more")],
  ["all filters are cleared", (page) => page.click("#explorer-clear")],
];

/**
 * Times the explorer with ten times today's rows in a real browser, from input to painted result; prints what it
 * measured. Builds the site unless it is told where one lies.
 */
export async function benchExplorer(built?: string): Promise<void> {
  const own = built ?? (await buildSite());
  const folder = await mkdtemp(join(tmpdir(), "last-mile-explorer-"));
  try {
    await cp(join(own, "_astro"), join(folder, "_astro"), { recursive: true });
    await cp(join(own, "en/explore"), join(folder, "en/explore"), { recursive: true });
    const rows = await multiplyRows(join(folder, "en/explore/index.html"));
    const taken = await inBrowser(folder);
    console.log(`explorer with ${rows} invented statements, input to painted result, ${rounds} rounds`);
    for (const [name, times] of taken) console.log(`  ${name}: ${summary(times)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
    if (built === undefined) await rm(own, { recursive: true, force: true });
  }
}

async function inBrowser(folder: string): Promise<ReadonlyMap<string, readonly number[]>> {
  const [server, browser] = await Promise.all([serveFolder(folder), launchBrowser()]);
  const taken = new Map<string, number[]>(inputs.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${server.address}en/explore/`, { waitUntil: "load" });
    for (const [name, act] of inputs) taken.get(name)?.push(await timed(page, act));
    await page.close();
  }
  await browser.close();
  server.close();
  return taken;
}

/** Writes the rows of the built page again and again, each time under ids and with values of their own. */
async function multiplyRows(path: string): Promise<number> {
  const html = await readFile(path, "utf8");
  const start = html.indexOf("<tbody>", html.indexOf('id="statements"')) + "<tbody>".length;
  const end = html.indexOf("</tbody>", start);
  const body = html.slice(start, end);
  const own = body.match(/<tr/g)?.length ?? 0;
  const times = Math.ceil(wanted / own);
  const copies = Array.from({ length: times }, (_, at) =>
    body
      .replace(/(#[^"]*)"/g, `$1~copy-${at}"`)
      .replace(/data-value="(\d+)"/g, (_match, value) => `data-value="${Number(value) + at}"`),
  );
  await writeFile(path, html.slice(0, start) + copies.join("") + html.slice(end));
  return own * times;
}

/** Milliseconds from the moment the browser took the input to the frame that shows what came of it. */
async function timed(page: Page, act: (page: Page) => Promise<void>): Promise<number> {
  await page.evaluate(watchNextInput);
  await act(page);
  return page.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted);
}

/** Runs in the page. A message sent from a frame's callback is answered after that frame was painted. */
function watchNextInput(): void {
  const afterPaint = (done: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(undefined);
    });
  (globalThis as unknown as { painted: Promise<number> }).painted = new Promise((resolve) => {
    // The time stamp of an event is the moment at which the browser took the input.
    const begin = ({ timeStamp }: Event) => {
      for (const type of ["input", "click"]) removeEventListener(type, begin, true);
      afterPaint(() => resolve(performance.now() - timeStamp));
    };
    for (const type of ["input", "click"]) addEventListener(type, begin, true);
  });
}

function summary(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `${middle.toFixed(0)} ms in the middle, ${(sorted.at(-1) ?? 0).toFixed(0)} at most`;
}
