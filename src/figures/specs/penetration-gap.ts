import type { SeriesSpec } from "../spec.ts";

/** Town and country online, with the space between them. */
export const penetrationGap: SeriesSpec = {
  id: "penetration-gap",
  kind: "series",
  theme: "divide",
  title: {
    en: "The gap between town and country was wider in 2018 than in 2013. Then it narrowed fast",
    zh: "2018年城乡差距大过2013年，此后才很快缩小",
  },
  subtitle: {
    en: "Internet users as a share of the rural and the urban population, percent, by date of survey",
    zh: "农村和城镇网民占各自人口的比例，%，按调查日期",
  },
  lines: [
    { indicator: "rural-internet-penetration" },
    { indicator: "urban-internet-penetration", emphasis: "context" },
  ],
  gap: {
    upper: "urban-internet-penetration",
    lower: "rural-internet-penetration",
    at: ["2013-12", "2018-12", "2020-12"],
  },
};
