import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { launchBrowser, openPage } from "../browser.ts";

/** Opens a page of the built site in a tab of its own, hands it to the function, and returns what that returns. */
export type Visit = <T>(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
) => Promise<T>;

interface SiteBrowser {
  /** An empty tab, which whoever asks for it closes. */
  readonly newTab: (options: BrowserContextOptions) => Promise<Page>;
  readonly visit: Visit;
  /** The same, where a word on the console fails the test. */
  readonly visitQuietly: Visit;
}

/**
 * Starts a browser for the tests of the file or the group that calls it; the flags are for that browser. Tabs that are
 * to be alike share a profile and a process: to start these takes several times as long as to load a page.
 */
export function siteBrowser(...flags: readonly string[]): SiteBrowser {
  const address = inject("siteAddress");
  const profiles = new Map<string, Promise<BrowserContext>>();
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(["--renderer-process-limit=1", ...flags]);
  });
  afterAll(() => browser.close());

  async function newTab(options: BrowserContextOptions): Promise<Page> {
    const key = JSON.stringify(options);
    const profile = profiles.get(key) ?? browser.newContext(options);
    profiles.set(key, profile);
    return (await profile).newPage();
  }

  async function open<T>(page: Page, path: string, look: (page: Page) => Promise<T>): Promise<T> {
    try {
      await openPage(page, new URL(path, address).href);
      return await look(page);
    } finally {
      await page.close();
    }
  }

  return {
    newTab,
    visit: async (path, options, look) => open(await newTab(options), path, look),
    visitQuietly: async (path, options, look) => {
      const page = await newTab(options);
      const said = wordsOf(page);
      const seen = await open(page, path, look);
      expect(said).toEqual([]);
      return seen;
    },
  };
}

/** What the console says of a page from now on. */
export function wordsOf(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", ({ message }) => said.push(message));
  return said;
}
