import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { projectRoot } from "../../../src/build/projectRoot.ts";
import { escapeMarkup } from "../../../src/render/escape.ts";
import type { PeerChart } from "./peerChart.ts";

/** A story as a page with a chart library shows it. */
export interface PeerStory {
  readonly title: string;
  readonly blocks: readonly PeerBlock[];
}

/** A heading, a paragraph or a chart. */
export type PeerBlock =
  | { readonly kind: "text"; readonly element: "h2" | "p"; readonly text: string }
  | { readonly kind: "chart"; readonly chart: PeerChart };

/** How a page with a library is made: the script that draws, and what each chart's box holds beforehand. */
export interface PeerPage {
  readonly script: URL;
  readonly inBox: string;
}

/** Writes a project whose page draws the story's charts, builds it with Vite, and returns where the result lies. */
export function buildPeer(folder: string, { script, inBox }: PeerPage, story: PeerStory): string {
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  cpSync(fileURLToPath(script), join(folder, "main.ts"));
  writeFileSync(join(folder, "index.html"), pageOf(story, inBox));
  const vite = join(projectRoot, "node_modules/vite/bin/vite.js");
  const { status, stderr } = spawnSync(process.execPath, [vite, "build", folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The page ${folder} could not be built: ${stderr}`);
  return join(folder, "dist");
}

/** The story from top to bottom, with a box for each chart; their data stands at the end. */
function pageOf({ title, blocks }: PeerStory, inBox: string): string {
  const charts = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
  const body = blocks.map((block) =>
    block.kind === "chart"
      ? `<div class="chart" id="chart-${charts.indexOf(block.chart)}">${inBox}</div>`
      : `<${block.element}>${escapeMarkup(block.text)}</${block.element}>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(title)}</title>
<style>body { max-width: 40em; margin: 0 auto; padding: 1em; font: 1em/1.5 sans-serif } .chart { height: 20em }</style>
</head>
<body>
<h1>${escapeMarkup(title)}</h1>
${body.join("\n")}
<script type="application/json" id="data">${JSON.stringify(charts).replaceAll("<", "\\u003c")}</script>
<script type="module" src="/main.ts"></script>
</body>
</html>
`;
}
