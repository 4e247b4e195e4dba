import type { BarsSpec } from "../spec.ts";

/** What the total of 2020 is made of. */
export const poorCountiesParts: BarsSpec = {
  id: "poor-counties-parts",
  kind: "bars",
  theme: "commerce",
  title: {
    en: "Most of what the poor counties sold online was not farm produce",
    zh: "贫困县网上卖的，大部分不是农产品",
  },
  subtitle: {
    en: "Online retail sales of the poor counties in 2020, yuan",
    zh: "2020年贫困县网络零售额，元",
  },
  rows: [
    { row: "poor-counties-online-retail@2020", label: { en: "All sales", zh: "全部" } },
    { row: "poor-counties-online-retail-goods@2020", label: { en: "Goods", zh: "实物商品" } },
    { row: "poor-counties-online-retail-services@2020", label: { en: "Services", zh: "服务" } },
    {
      row: "poor-counties-farm-produce-online-retail@2020",
      label: { en: "Farm produce, part of all sales", zh: "其中：农产品" },
    },
  ],
};
