import type { FigureSpec } from "../spec.ts";

export const climbByArea: FigureSpec = {
  id: "climb-by-area",
  kind: "dumbbell",
  theme: "coverage",
  title: {
    en: "The deeply poor areas started furthest back and climbed most",
    zh: "深度贫困地区起点最低，升幅最大",
  },
  subtitle: {
    en: "Poor villages with broadband, first and last reported share, China, 2015–2021",
    zh: "中国贫困村通宽带比例，首次与末次公布值，2015—2021年",
  },
  ends: [
    { en: "first reported", zh: "首次公布" },
    { en: "last reported", zh: "末次公布" },
  ],
  rows: [
    {
      label: { en: "All poor villages", zh: "全部贫困村" },
      from: "poor-villages-broadband@2015",
      to: "poor-villages-broadband@2021-11",
    },
    {
      label: { en: "In deeply poor areas", zh: "深度贫困地区的贫困村" },
      from: "deep-poverty-area-poor-villages-broadband@2015",
      to: "deep-poverty-area-poor-villages-broadband@2021-11",
    },
  ],
};
