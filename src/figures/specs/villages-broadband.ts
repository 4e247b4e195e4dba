import type { SeriesSpec } from "../spec.ts";

/** All administrative villages, before and after the standard was raised. */
export const villagesBroadband: SeriesSpec = {
  id: "villages-broadband",
  kind: "series",
  theme: "coverage",
  title: {
    en: "The share was lower in 2015 than in 2013, most likely because the standard rose",
    zh: "2015年的比例低于2013年，多半是因为标准提高了",
  },
  subtitle: {
    en: "Share of China’s administrative villages with broadband, percent",
    zh: "全国行政村通宽带比例，%",
  },
  lines: [{ indicator: "administrative-villages-broadband" }],
  targetsOf: ["administrative-villages-broadband"],
};
