import type { BarsSpec } from "../spec.ts";

/** Requests on the help site, and how many of them it counts as answered. */
export const requestsMatched: BarsSpec = {
  id: "requests-matched",
  kind: "bars",
  theme: "welfare",
  title: {
    en: "Most requests were matched, as the site counts a match",
    zh: "按网站自己的口径，多数求助对接成功",
  },
  subtitle: {
    en: "Requests on the Social Assistance of China site, nationwide, running totals",
    zh: "中国社会扶贫网需求信息，全国，条，累计数",
  },
  rows: [
    {
      row: "social-poverty-platform-needs-posted@2017-09",
      label: { en: "Posted by September 2017", zh: "发布，至2017年9月" },
    },
    {
      row: "social-poverty-platform-needs-posted@2020-12",
      label: { en: "Posted by the end of 2020", zh: "发布，至2020年底" },
    },
    {
      row: "social-poverty-platform-needs-matched@2020-12",
      label: { en: "Matched by the end of 2020", zh: "成功对接，至2020年底" },
    },
  ],
};
