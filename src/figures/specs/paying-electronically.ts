import type { DumbbellSpec } from "../spec.ts";

/** Rural adults beside all adults, in the two years of the survey that were read. */
export const payingElectronically: DumbbellSpec = {
  id: "paying-electronically",
  kind: "dumbbell",
  theme: "services",
  title: {
    en: "A smaller share of rural adults than of all adults paid electronically",
    zh: "用过电子支付的比例，农村成年人低于全国",
  },
  subtitle: {
    en: "Adults who paid electronically during the year, rural and all China, percent",
    zh: "当年使用过电子支付的成年人比例，农村与全国，%",
  },
  ends: [
    { en: "Rural adults", zh: "农村成年人" },
    { en: "All adults", zh: "全国成年人" },
  ],
  rows: ["2017", "2018"].map((year) => ({
    label: { en: year, zh: `${year}年` },
    from: `rural-adults-using-electronic-payment@${year}`,
    to: `adults-using-electronic-payment@${year}`,
  })),
};
