import type { FunnelSpec } from "../kinds/funnel.ts";

/** Requests on the help site, and how many of them it counts as answered. */
export const requestsMatched: FunnelSpec = {
  id: "requests-matched",
  kind: "funnel",
  theme: "welfare",
  title: {
    en: "Most requests were matched, as the site counts a match",
    zh: "按网站自己的口径，多数求助对接成功",
  },
  subtitle: {
    en: "Requests on the Social Assistance of China site, running totals; the pilot on a larger scale",
    zh: "中国社会扶贫网需求信息，条，累计数；试点的条形另用较大的尺度",
  },
  groups: [
    {
      label: { en: "All China, end of 2020", zh: "全国，2020年底" },
      stages: [
        {
          row: "social-poverty-platform-needs-posted@2020-12",
          label: { en: "Posted", zh: "发布" },
        },
        {
          row: "social-poverty-platform-needs-matched@2020-12",
          label: { en: "Matched", zh: "成功对接" },
        },
      ],
    },
    {
      label: { en: "Pilot cities, July 2017", zh: "试点城市，2017年7月" },
      stages: [
        { row: "pilot-cities-needs-posted@2017-07", label: { en: "Posted", zh: "发布" } },
        { row: "pilot-cities-needs-matched@2017-07", label: { en: "Matched", zh: "成功对接" } },
      ],
    },
  ],
};
