import type { DumbbellSpec } from "../spec.ts";

/** The countryside among those online and among those offline, at each survey that has both. */
export const ruralOnAndOffline: DumbbellSpec = {
  id: "rural-on-and-offline",
  kind: "dumbbell",
  theme: "divide",
  title: {
    en: "Most of those online were urban; most of those offline were rural",
    zh: "上网的人多在城镇，不上网的人多在农村",
  },
  subtitle: {
    en: "Rural share of internet users and of non-users, percent, China",
    zh: "农村人口在网民和非网民中所占比例，%，全国",
  },
  ends: [
    { en: "Of users", zh: "占网民" },
    { en: "Of non-users", zh: "占非网民" },
  ],
  rows: [
    {
      label: { en: "December 2016", zh: "2016年12月" },
      from: "rural-share-of-internet-users@2016-12",
      to: "rural-share-of-non-users@2016-12",
    },
    {
      label: { en: "June 2019", zh: "2019年6月" },
      from: "rural-share-of-internet-users@2019-06",
      to: "rural-share-of-non-users@2019-06",
    },
    {
      label: { en: "March 2020", zh: "2020年3月" },
      from: "rural-share-of-internet-users@2020-03",
      to: "rural-share-of-non-users@2020-03",
    },
    {
      label: { en: "June 2020", zh: "2020年6月" },
      from: "rural-share-of-internet-users@2020-06",
      to: "rural-share-of-non-users@2020-06",
    },
  ],
};
