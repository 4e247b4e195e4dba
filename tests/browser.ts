import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";

/** Where systems keep a Chromium that we may use; CHROMIUM_PATH names another. */
const installed = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--font-render-hinting=none",
];

/** Starts an installed Chromium where there is one, else the one that came from npm; `more` are flags for it. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = installed.find((path) => path !== undefined && existsSync(path));
  const args = [...flags, ...more];
  return executablePath === undefined ? launchFromNpm(args) : chromium.launch({ executablePath, args });
}

// As text: the test runner would rewrite the import of a function. A module runs but once, whoever asks for it first.
const lateScriptsAsked =
  'Promise.allSettled(document.querySelector("script[data-later]")?.dataset.later.split(" ").map((file) => import(file)) ?? [])';

/** Opens a page and waits until the scripts that it asks for last of all have run, or could not. */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(`${lateScriptsAsked}.then(() => undefined)`);
}

/**
 * The package carries a Chromium for Linux and, apart from it, the few shared libraries that a bare system lacks.
 * It unpacks those by itself on one cloud only, so we unpack them and name their folder.
 */
async function launchFromNpm(args: readonly string[]): Promise<Browser> {
  const { default: bundled, inflate } = await import("@sparticuz/chromium");
  const executablePath = await bundled.executablePath();
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  await inflate(join(dirname(entry), "..", "bin", "al2023.tar.br"));
  const libraries = [process.env["LD_LIBRARY_PATH"], join(tmpdir(), "al2023", "lib")]
    .filter(Boolean)
    .join(":");
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined),
  ) as Record<string, string>;
  return chromium.launch({
    executablePath,
    args: [...args, "--headless=shell", "--no-zygote"],
    env: { ...env, LD_LIBRARY_PATH: libraries },
  });
}
