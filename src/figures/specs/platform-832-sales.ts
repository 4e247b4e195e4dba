import type { BarsSpec } from "../spec.ts";

/** The running total of the first year: most of it came at the end. */
export const platform832Sales: BarsSpec = {
  id: "platform-832-sales",
  kind: "bars",
  theme: "welfare",
  names: ["832"],
  title: {
    en: "By the printed totals, most of the platform’s first-year sales came after early October",
    zh: "照公布的累计数，832平台头一年多半卖在年末",
  },
  subtitle: {
    en: "Sales on the 832 platform since January 2020, yuan, running total",
    zh: "832平台2020年1月以来交易额，元，累计数",
  },
  rows: [
    {
      row: "platform-832-sales-cumulative@2020-09",
      label: { en: "Early September 2020", zh: "2020年9月初" },
    },
    {
      row: "platform-832-sales-cumulative@2020-10",
      label: { en: "Early October 2020", zh: "2020年10月初" },
    },
    {
      row: "platform-832-sales-cumulative@2020-12",
      label: { en: "End of 2020", zh: "2020年底" },
    },
  ],
};
