import type { SeriesSpec } from "../spec.ts";

/** The famous rise, cut where its measure changed. */
export const ruralRetailSeries: SeriesSpec = {
  id: "rural-retail-series",
  kind: "series",
  theme: "commerce",
  title: {
    en: "The much-quoted rise joins measures that differ",
    zh: "那条常被引用的增长曲线，接起来的并不是同一把尺子",
  },
  subtitle: {
    en: "Online retail sales in rural China, a year, as published",
    zh: "全国农村网络零售额，按年，原文公布值",
  },
  lines: [{ indicator: "rural-online-retail" }],
};
