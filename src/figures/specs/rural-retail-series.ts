import type { SeriesSpec } from "../spec.ts";

/** The famous rise, cut where its measure changed. */
export const ruralRetailSeries: SeriesSpec = {
  id: "rural-retail-series",
  kind: "series",
  theme: "commerce",
  title: {
    en: "The famous rise joins three different measures",
    zh: "那条著名的增长曲线，其实接起了三把不同的尺子",
  },
  subtitle: {
    en: "Online retail sales in rural China, a year, as published",
    zh: "全国农村网络零售额，按年，原文公布值",
  },
  lines: [{ indicator: "rural-online-retail" }],
};
