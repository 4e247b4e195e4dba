import type { BarsSpec } from "../spec.ts";

/** Two sums beside their misprints. */
export const lostScale: BarsSpec = {
  id: "lost-scale",
  kind: "bars",
  theme: "context",
  title: {
    en: "A slip of scale, and little of the sum is left",
    zh: "数量级一错，钱数就所剩无几",
  },
  subtitle: {
    en: "Online retail sales in China in 2019, yuan, each as printed in two places",
    zh: "2019年网络零售额，元，各有两处不同印法",
  },
  rows: [
    {
      row: "rural-online-retail@2019",
      label: { en: "Rural sales, press conference", zh: "农村网络零售，发布会" },
    },
    {
      row: "rural-online-retail@2019~xinhua-internet-report-2020",
      label: { en: "Rural sales, damaged copy", zh: "农村网络零售，残损转载" },
    },
    {
      row: "farm-produce-online-retail@2019",
      label: { en: "Farm produce, Chinese commentary", zh: "农产品，中文评论" },
    },
    {
      row: "farm-produce-online-retail@2019~yicai-global-2020-05-12",
      label: { en: "Farm produce, English report", zh: "农产品，英文报道" },
    },
  ],
};
