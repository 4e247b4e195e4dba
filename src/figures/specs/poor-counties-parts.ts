import type { StripSpec } from "../kinds/strip.ts";

/** What the total of 2020 is made of, cut in two ways. */
export const poorCountiesParts: StripSpec = {
  id: "poor-counties-parts",
  kind: "strip",
  theme: "commerce",
  title: {
    en: "Most of what the poor counties sold online was not farm produce",
    zh: "贫困县网上卖的，大部分不是农产品",
  },
  subtitle: {
    en: "Online retail sales of the poor counties in 2020, yuan, and their parts",
    zh: "2020年贫困县网络零售额及其构成，元",
  },
  strips: [
    {
      label: { en: "All sales, by kind", zh: "全部销售，按种类" },
      whole: "poor-counties-online-retail@2020",
      parts: [
        {
          row: "poor-counties-online-retail-goods@2020",
          label: { en: "Goods", zh: "实物商品" },
        },
        {
          row: "poor-counties-online-retail-services@2020",
          label: { en: "Services", zh: "服务" },
          emphasis: "context",
        },
      ],
    },
    {
      label: { en: "The same sales, farm produce apart", zh: "同一总额，单列农产品" },
      whole: "poor-counties-online-retail@2020",
      parts: [
        {
          row: "poor-counties-farm-produce-online-retail@2020",
          label: { en: "Farm produce", zh: "农产品" },
        },
      ],
      rest: { en: "All else", zh: "其余" },
    },
  ],
};
