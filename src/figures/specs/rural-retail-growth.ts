import type { DumbbellSpec } from "../spec.ts";

/** What was announced each year beside what the printed levels give. */
export const ruralRetailGrowth: DumbbellSpec = {
  id: "rural-retail-growth",
  kind: "dumbbell",
  theme: "commerce",
  title: {
    en: "Since 2018 the published growth does not follow from the published levels",
    zh: "2018年起，公布的增速与公布的数额对不上",
  },
  subtitle: {
    en: "Growth of rural online retail sales on the year before, percent",
    zh: "农村网络零售额比上年增长，%",
  },
  ends: [
    { en: "Growth as published", zh: "公布的增速" },
    { en: "Growth that the printed levels allow", zh: "按公布数额推算的范围" },
  ],
  rows: { growthOf: "rural-online-retail" },
};
