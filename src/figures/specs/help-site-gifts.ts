import type { BarsSpec } from "../spec.ts";

/** Gifts through the help site; the last figure counts goods as well as money. */
export const helpSiteGifts: BarsSpec = {
  id: "help-site-gifts",
  kind: "bars",
  theme: "welfare",
  title: {
    en: "The later total of gifts counts goods as well as money",
    zh: "最后一个总数，连捐的物资也算在内",
  },
  subtitle: {
    en: "Donations through the Social Assistance of China site since its start, yuan",
    zh: "中国社会扶贫网开通以来捐赠额，元，累计数",
  },
  rows: [
    {
      row: "social-poverty-platform-donations@2017-09",
      label: { en: "By September 2017", zh: "至2017年9月" },
    },
    {
      row: "social-poverty-platform-donations@2017-12",
      label: { en: "By December 2017", zh: "至2017年12月" },
    },
    {
      row: "social-poverty-platform-donations@2018-10",
      label: { en: "By October 2018, money and goods", zh: "至2018年10月，款物合计" },
    },
  ],
};
