import type { DumbbellSpec } from "../spec.ts";

/** Rural adults beside all adults, in two surveys of the central bank. */
export const electronicPayment: DumbbellSpec = {
  id: "electronic-payment",
  kind: "dumbbell",
  theme: "divide",
  title: {
    en: "Rural adults paid electronically too, some way behind the rest",
    zh: "农村成年人也用电子支付，落后一截",
  },
  subtitle: {
    en: "Adults who used electronic payment in the year, percent, central bank survey",
    zh: "当年使用过电子支付的成年人比例，%，人民银行调查",
  },
  ends: [
    { en: "Rural adults", zh: "农村成年人" },
    { en: "All adults", zh: "全体成年人" },
  ],
  rows: [
    {
      label: { en: "2017", zh: "2017年" },
      from: "rural-adults-using-electronic-payment@2017",
      to: "adults-using-electronic-payment@2017",
    },
    {
      label: { en: "2018", zh: "2018年" },
      from: "rural-adults-using-electronic-payment@2018",
      to: "adults-using-electronic-payment@2018",
    },
  ],
};
