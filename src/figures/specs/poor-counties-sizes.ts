import type { RivalsSpec } from "../kinds/rivals.ts";

/** The rival totals for one year, and the one that the next year's growth implies. */
export const poorCountiesSizes: RivalsSpec = {
  id: "poor-counties-sizes",
  kind: "rivals",
  theme: "commerce",
  title: {
    en: "For 2018 the poor counties’ online sales come in sizes that do not agree",
    zh: "贫困县2018年的网络零售额，几种说法对不上",
  },
  subtitle: {
    en: "Online retail sales of the poor counties in 2018, yuan, as printed and as implied",
    zh: "2018年贫困县网络零售额，元，原文公布值与推算值",
  },
  rows: [
    { rivalsOf: "poor-counties-online-retail", at: "2018" },
    {
      impliedBefore: "poor-counties-online-retail@2019",
      label: { en: "By the total and the growth printed for 2019", zh: "按2019年公布的总额和增速倒推" },
    },
  ],
};
