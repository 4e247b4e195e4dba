import type { Browser, CDPSession, Page } from "playwright-core";
import { median } from "./builtSite.ts";

/** A slow line: what each request waits, in milliseconds, and how many bits pass in a second. */
export interface Line {
  readonly name: string;
  readonly latency: number;
  readonly bits: number;
}

/** How the browser's own tools throttle by these names, Lighthouse's slow 4G among them. */
export const slowLines: readonly Line[] = [
  { name: "slow 4G", latency: 562.5, bits: 1_474_560 },
  { name: "slow 3G", latency: 2_000, bits: 400_000 },
];

/** What is to be loaded: an address, and what of its charts stands in the page once one of them is drawn. */
export interface Target {
  readonly url: string;
  readonly drawn: string;
  readonly charts: number;
}

/** What one load took. */
export interface Load {
  /** Milliseconds from the start until the last chart was painted. */
  readonly lastChart: number;
  /** Milliseconds until the largest text or picture of the first screen was painted. */
  readonly largestPaint: number;
  /** By how many milliseconds, in all, the page was busy for longer than fifty at a time after its first paint. */
  readonly blocking: number;
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly requests: number;
  /** How many of them had been answered in full by the time of the last chart: it did not wait for the others. */
  readonly answeredBefore: number;
}

/** Loads a page with an empty cache over a slow line on a phone with a quarter of this processor; returns what it took. */
export async function loadOver(line: Line, browser: Browser, target: Target): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchCharts, target);
    const traffic = await throttle(page, line);
    await page.goto(target.url, { waitUntil: "load", timeout: 120_000 });
    const lastChart = await page.evaluate(() => (globalThis as unknown as Watched).lastChart);
    await page.waitForLoadState("networkidle");
    await expectDrawn(page, target);
    const largestPaint = await page.evaluate(paintedLargest);
    const blocking = await page.evaluate(blockedFor);
    const before = await page.evaluate(answeredBefore, lastChart);
    return { lastChart, largestPaint, blocking, ...traffic(), answeredBefore: before };
  } finally {
    await context.close();
  }
}

interface Watched {
  lastChart: Promise<number>;
}

/**
 * Runs in the page. The last chart is scrolled to as soon as it is there, since a browser may put off what is not on the
 * screen, for one frame more after it has come into sight. A message sent from a frame's callback is answered after
 * that frame was painted.
 */
function watchCharts({ drawn, charts }: Target): void {
  (globalThis as unknown as Watched).lastChart = new Promise((resolve) => {
    const look = () => {
      const found = document.querySelectorAll(drawn);
      if (found.length < charts) return void requestAnimationFrame(look);
      // Where no chart is asked for the page stays: scrolling would end the search for its largest paint.
      if (charts > 0) found[charts - 1]?.scrollIntoView({ block: "end", behavior: "instant" });
      requestAnimationFrame(answer);
    };
    const answer = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  });
}

/** Runs in the page: the page itself, and what else had arrived by then. */
function answeredBefore(time: number): number {
  const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  return 1 + files.filter(({ responseEnd }) => responseEnd < time).length;
}

/** Runs in the page. What is buffered is handed to a new observer at once. */
function paintedLargest(): Promise<number> {
  return new Promise((resolve) =>
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
      type: "largest-contentful-paint",
      buffered: true,
    }),
  );
}

/** Runs in the page. What of each long task goes beyond fifty milliseconds, as total blocking time is counted. */
function blockedFor(): Promise<number> {
  const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
  return new Promise((resolve) => {
    const answer = (tasks: PerformanceEntryList) =>
      resolve(
        tasks
          .map(({ startTime, duration }) => startTime + duration - Math.max(startTime, painted))
          .reduce((sum, busy) => sum + Math.max(0, busy - 50), 0),
      );
    const observer = new PerformanceObserver((list) => answer(list.getEntries()));
    observer.observe({ type: "longtask", buffered: true });
    setTimeout(() => answer(observer.takeRecords()), 100);
  });
}

/** Slows the page down; returns what gives the bytes and requests that went over the wire so far. */
async function throttle(page: Page, { latency, bits }: Line) {
  const session = await page.context().newCDPSession(page);
  const traffic = await watchTraffic(session);
  const [downloadThroughput, uploadThroughput] = [bits / 8, bits / 8];
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput,
    uploadThroughput,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return traffic;
}

async function watchTraffic(session: CDPSession) {
  const scripts = new Set<string>();
  const sizes = new Map<string, number>();
  session.on(
    "Network.responseReceived",
    ({ requestId, type }) => type === "Script" && scripts.add(requestId),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  );
  await session.send("Network.enable");
  const sum = (ids: Iterable<string>) => [...ids].reduce((total, id) => total + (sizes.get(id) ?? 0), 0);
  return () => ({ bytes: sum(sizes.keys()), scriptBytes: sum(scripts), requests: sizes.size });
}

/** A chart that nobody sees would make the measure worthless: each must take up room, and each canvas hold ink. */
async function expectDrawn(page: Page, { url, charts }: Target): Promise<void> {
  const seen = await page.evaluate(countDrawings);
  if (seen < charts) throw new Error(`${url} shows ${seen} of its ${charts} charts.`);
}

/** Runs in the page. */
function countDrawings(): number {
  const drawings = document.querySelectorAll<HTMLCanvasElement | SVGElement>("canvas, .drawing > div > svg");
  return [...drawings].filter((drawing) => {
    const { width, height } = drawing.getBoundingClientRect();
    if (width < 100 || height < 50) return false;
    if (!(drawing instanceof HTMLCanvasElement)) return drawing.querySelector("path, rect, circle") !== null;
    const ink = drawing.getContext("2d")?.getImageData(0, 0, drawing.width, drawing.height).data;
    return ink?.some((byte) => byte !== 0) ?? false;
  }).length;
}

/** The middle of each figure over several loads. */
export function medianLoad(loads: readonly Load[]): Load {
  const middle = (of: (load: Load) => number) => median(loads.map(of));
  return {
    lastChart: middle((load) => load.lastChart),
    largestPaint: middle((load) => load.largestPaint),
    blocking: middle((load) => load.blocking),
    bytes: middle((load) => load.bytes),
    scriptBytes: middle((load) => load.scriptBytes),
    requests: middle((load) => load.requests),
    answeredBefore: middle((load) => load.answeredBefore),
  };
}
