import type { DumbbellSpec } from "../spec.ts";

/** First and later values of three kinds of village. */
export const climbByArea: DumbbellSpec = {
  id: "climb-by-area",
  kind: "dumbbell",
  theme: "coverage",
  title: {
    en: "The deeply poor areas started lowest and climbed most",
    zh: "深度贫困地区起点最低，升幅最大",
  },
  subtitle: {
    en: "Share of villages with broadband, percent",
    zh: "通宽带的村所占比例，%",
  },
  ends: [
    { en: "2015", zh: "2015年" },
    { en: "The later year named", zh: "所注年份" },
  ],
  rows: [
    {
      label: { en: "All villages, June 2018", zh: "行政村，2018年6月" },
      from: "administrative-villages-broadband@2015-12",
      to: "administrative-villages-broadband@2018-06",
    },
    {
      label: { en: "Poor villages, October 2019", zh: "贫困村，2019年10月" },
      from: "poor-villages-broadband@2015",
      to: "poor-villages-broadband@2019-10",
    },
    {
      label: { en: "In deeply poor areas, June 2020", zh: "深度贫困地区，2020年6月" },
      from: "deep-poverty-area-poor-villages-broadband@2015",
      to: "deep-poverty-area-poor-villages-broadband@2020-06",
    },
  ],
};
