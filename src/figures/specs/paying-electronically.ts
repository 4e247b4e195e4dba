import type { SlopeSpec } from "../kinds/slope.ts";

/** Rural adults beside all adults, in the two years of the survey that were read. */
export const payingElectronically: SlopeSpec = {
  id: "paying-electronically",
  kind: "slope",
  theme: "services",
  title: {
    en: "A smaller share of rural adults than of all adults paid electronically",
    zh: "用过电子支付的比例，农村成年人低于全国",
  },
  subtitle: {
    en: "Adults who paid electronically during the year, rural and all China, percent; the axis begins at 50",
    zh: "当年使用过电子支付的成年人比例，农村与全国，%，纵轴自50起",
  },
  ends: [
    { en: "2017", zh: "2017年" },
    { en: "2018", zh: "2018年" },
  ],
  floor: 50,
  rows: [
    {
      label: { en: "All adults", zh: "全国成年人" },
      from: "adults-using-electronic-payment@2017",
      to: "adults-using-electronic-payment@2018",
      emphasis: "context",
    },
    {
      label: { en: "Rural adults", zh: "农村成年人" },
      from: "rural-adults-using-electronic-payment@2017",
      to: "rural-adults-using-electronic-payment@2018",
    },
  ],
};
