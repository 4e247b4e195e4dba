import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const kinds: readonly (readonly [string, string])[] = [
  ["cover", "index.html"],
  ["home, English", "en/index.html"],
  ["home, Chinese", "zh/index.html"],
  ["story, English", "en/stories/rural-commerce/index.html"],
  ["story, Chinese", "zh/stories/rural-commerce/index.html"],
  ["indicator, English", "en/indicators/rural-online-retail/index.html"],
  ["data page, English", "en/data/index.html"],
];

/** Builds the real site into a temporary folder; prints how long that takes and what each page kind weighs. */
export function benchSite(): void {
  const folder = mkdtempSync(join(tmpdir(), "last-mile-bench-"));
  try {
    const start = performance.now();
    const { status, stderr } = spawnSync("astro build", {
      shell: true,
      encoding: "utf8",
      env: { ...process.env, SITE_OUT: folder },
    });
    if (status !== 0) throw new Error(`The build failed: ${stderr}`);
    const seconds = (performance.now() - start) / 1000;
    const pages = readdirSync(folder, { recursive: true }).filter((path) =>
      String(path).endsWith(".html"),
    ).length;
    console.log(`production build: ${seconds.toFixed(1)} s for ${pages} pages`);
    for (const [name, path] of kinds) console.log(`  ${name}: ${weigh(folder, path)}`);
    console.log(`  fonts: ${fontBytes(folder)} bytes`);
    console.log(`  the script of all charts: ${chartScriptBytes(folder)} bytes compressed`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Styles stand inside the page, so a page is its HTML and whatever script files it names. */
function weigh(folder: string, path: string): string {
  const html = readFileSync(join(folder, path), "utf8");
  const style = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = ""]) => text).join("");
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source = ""]) =>
    readFileSync(join(folder, source), "utf8"),
  );
  const compressed = (text: string) => (text === "" ? 0 : brotliCompressSync(text).byteLength);
  return `${compressed(html)} bytes compressed (of which styles about ${compressed(style)}), script files ${scripts.reduce((sum, text) => sum + compressed(text), 0)}`;
}

/** The one script of pages that hold charts and nothing else that moves. */
function chartScriptBytes(folder: string): number {
  const html = readFileSync(join(folder, "en/indicators/rural-online-retail/index.html"), "utf8");
  const source = /<script[^>]*\ssrc="([^"]*FigureFrame[^"]*)"/.exec(html)?.[1] ?? "";
  return brotliCompressSync(readFileSync(join(folder, source))).byteLength;
}

function fontBytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(".woff2"));
  return files.reduce((sum, path) => sum + readFileSync(join(folder, path)).byteLength, 0);
}
