import type { DumbbellSpec } from "../spec.ts";

/** What was announced each year beside what the printed levels give. */
export const ruralRetailGrowth: DumbbellSpec = {
  id: "rural-retail-growth",
  kind: "dumbbell",
  theme: "commerce",
  title: {
    en: "Only the growth published for 2015 follows from the published levels",
    zh: "只有2015年公布的增速，与公布的数额对得上",
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
