import type { SeriesSpec } from "../spec.ts";

/** One baseline at the two dates that sources give it. */
export const poorVillagesFibreBaseline: SeriesSpec = {
  id: "poor-villages-fibre-baseline",
  kind: "series",
  theme: "context",
  title: {
    en: "The same baseline is given different dates, so no slope can be drawn",
    zh: "同一个起点记在不同的年份，斜率无从画起",
  },
  subtitle: {
    en: "Share of registered poor villages with fibre, percent",
    zh: "建档立卡贫困村通光纤比例，%",
  },
  lines: [{ indicator: "poor-villages-fibre" }],
};
