import type { FigureSpec } from "../spec.ts";
import { climbByArea } from "./climb-by-area.ts";
import { counties832 } from "./counties-832.ts";
import { expressOutlets } from "./express-outlets.ts";
import { farmProduceTarget } from "./farm-produce-target.ts";
import { penetrationGap } from "./penetration-gap.ts";
import { poorCountiesParts } from "./poor-counties-parts.ts";
import { poorCountiesSizes } from "./poor-counties-sizes.ts";
import { poorVillagesTargets } from "./poor-villages-targets.ts";
import { ruralParcels } from "./rural-parcels.ts";
import { ruralRetailGrowth } from "./rural-retail-growth.ts";
import { ruralRetailSeries } from "./rural-retail-series.ts";
import { villagesBroadband } from "./villages-broadband.ts";
import { whyOffline } from "./why-offline.ts";

const all: readonly FigureSpec[] = [
  ruralRetailSeries,
  ruralRetailGrowth,
  farmProduceTarget,
  poorCountiesSizes,
  poorCountiesParts,
  expressOutlets,
  ruralParcels,
  penetrationGap,
  counties832,
  villagesBroadband,
  poorVillagesTargets,
  climbByArea,
  whyOffline,
];

/** Every figure that stories and pages may name, by its id. */
export const figureSpecs: ReadonlyMap<string, FigureSpec> = new Map(all.map((spec) => [spec.id, spec]));
