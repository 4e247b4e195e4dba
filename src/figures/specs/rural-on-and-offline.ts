import type { MultiplesSpec } from "../kinds/multiples.ts";

/** The countryside among those online and among those offline, at every survey that tells it. */
export const ruralOnAndOffline: MultiplesSpec = {
  id: "rural-on-and-offline",
  kind: "multiples",
  theme: "divide",
  title: {
    en: "Most of those online were urban; most of those offline were rural",
    zh: "上网的人多在城镇，不上网的人多在农村",
  },
  subtitle: {
    en: "Rural share of internet users and of non-users, percent, China, 2013 to 2020, by date of survey",
    zh: "农村人口在网民和非网民中所占比例，%，全国，2013至2020年，按调查日期",
  },
  // The base of the survey changed after 2020.
  years: [2013, 2020],
  panels: [
    {
      label: { en: "Of users", zh: "占网民" },
      lines: [{ indicator: "rural-share-of-internet-users" }],
    },
    {
      label: { en: "Of non-users", zh: "占非网民" },
      lines: [{ indicator: "rural-share-of-non-users" }],
    },
  ],
};
