import { benchCharts } from "./charts.ts";
import { benchData } from "./data.ts";
import { benchExplorer } from "./explorer.ts";
import { benchSite } from "./site.ts";

// Figures to read beside one another in one run on one machine; nothing here passes or fails.
benchData();
await benchCharts();
benchSite();
await benchExplorer();
