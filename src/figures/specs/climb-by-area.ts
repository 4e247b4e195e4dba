import type { MultiplesSpec } from "../kinds/multiples.ts";

/** One share for three kinds of village, on one scale. */
export const climbByArea: MultiplesSpec = {
  id: "climb-by-area",
  kind: "multiples",
  theme: "coverage",
  title: {
    en: "The deeply poor areas started lowest and climbed most",
    zh: "深度贫困地区起点最低，升幅最大",
  },
  subtitle: {
    en: "Share of villages with broadband, percent, from 2015 on",
    zh: "2015年以来通宽带的村所占比例，%",
  },
  years: [2015, 2021],
  panels: [
    {
      label: { en: "All villages", zh: "行政村" },
      lines: [{ indicator: "administrative-villages-broadband", emphasis: "context" }],
    },
    {
      label: { en: "Poor villages", zh: "贫困村" },
      // A sponsored text of 2021 prints less than others had before it: that row stays in the table.
      lines: [{ indicator: "poor-villages-broadband", emphasis: "context", until: "2021-11" }],
    },
    {
      label: { en: "In deeply poor areas", zh: "深度贫困地区的贫困村" },
      lines: [{ indicator: "deep-poverty-area-poor-villages-broadband" }],
    },
  ],
};
