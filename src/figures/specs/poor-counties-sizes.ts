import type { BarsSpec } from "../spec.ts";

/** The rival totals for one year, and the two years that agree with one another. */
export const poorCountiesSizes: BarsSpec = {
  id: "poor-counties-sizes",
  kind: "bars",
  theme: "commerce",
  title: {
    en: "For 2018 the poor counties’ online sales come in sizes that do not agree",
    zh: "贫困县2018年的网络零售额，几种说法对不上",
  },
  subtitle: {
    en: "Online retail sales of the poor counties, yuan a year, as printed and as implied",
    zh: "贫困县网络零售额，元，按年，原文公布值与推算值",
  },
  rows: [
    { rivalsOf: "poor-counties-online-retail", at: "2018" },
    {
      impliedBefore: "poor-counties-online-retail@2019",
      label: { en: "2018, by the growth printed for 2019", zh: "2018年，按2019年公布增速倒推" },
    },
    { row: "poor-counties-online-retail@2019" },
    { row: "poor-counties-online-retail@2020" },
  ],
};
