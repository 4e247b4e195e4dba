import { benchCharts } from "./charts.ts";
import { benchData } from "./data.ts";
import { benchExplorer } from "./explorer.ts";
import { benchPaint } from "./firstPaint.ts";
import { benchLighthouse } from "./lighthouse.ts";
import { benchPeers } from "./peers.ts";
import { benchPictures } from "./pictures.ts";
import { benchScaling } from "./scaling.ts";
import { benchSite } from "./site.ts";

/** Figures to read beside one another in one run on one machine; nothing here passes or fails. */
const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  data: benchData,
  charts: benchCharts,
  pictures: benchPictures,
  site: benchSite,
  explorer: benchExplorer,
  lighthouse: () => benchLighthouse(),
  paint: () => benchPaint(),
  peers: () => benchPeers(),
  scaling: () => benchScaling([100, 1_000, 10_000]),
};

// `npm run bench` runs all of them, `npm run bench -- data charts` those named.
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(", ")}. There are: ${Object.keys(benches).join(", ")}.`);
  process.exit(2);
}
for (const [name, run] of Object.entries(benches))
  if (wanted.length === 0 || wanted.includes(name)) await run();
