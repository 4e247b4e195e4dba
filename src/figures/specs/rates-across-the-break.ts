import type { DumbbellSpec } from "../spec.ts";

/** The rates on both sides of the break. */
export const ratesAcrossTheBreak: DumbbellSpec = {
  id: "rates-across-the-break",
  kind: "dumbbell",
  theme: "divide",
  title: {
    en: "Across the break the rural rate rose and the urban rate fell",
    zh: "口径变化前后，农村普及率升，城镇普及率降",
  },
  subtitle: {
    en: "Internet users as a share of each population, percent, before and after the survey’s base evidently changed",
    zh: "网民占各自人口的比例，%，调查基数看来更换过，此为前后两次",
  },
  ends: [
    { en: "December 2020", zh: "2020年12月" },
    { en: "June 2021", zh: "2021年6月" },
  ],
  rows: [
    {
      label: { en: "Rural", zh: "农村" },
      from: "rural-internet-penetration@2020-12",
      to: "rural-internet-penetration@2021-06",
    },
    {
      label: { en: "Urban", zh: "城镇" },
      from: "urban-internet-penetration@2020-12",
      to: "urban-internet-penetration@2021-06",
    },
  ],
};
