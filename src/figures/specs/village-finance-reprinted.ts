import type { RivalsSpec } from "../kinds/rivals.ts";

/** One measurement under the three dates that pages gave it. */
export const villageFinanceReprinted: RivalsSpec = {
  id: "village-finance-reprinted",
  kind: "rivals",
  theme: "services",
  title: {
    en: "One share of villages with banking, printed again under later dates",
    zh: "村级金融服务的同一个数，印在不同的日期下面",
  },
  subtitle: {
    en: "Share of China’s administrative villages with basic financial services, percent, by the date given or else the date of the announcement; the axis does not begin at zero",
    zh: "全国行政村基础金融服务覆盖率（%）；按报道所称时点，未注明的按发布日期，横轴不从零起",
  },
  rows: [
    {
      row: "villages-basic-finance@2019-06",
      label: { en: "June 2019, the regulators", zh: "2019年6月，监管部门" },
    },
    {
      row: "villages-basic-finance@2020-11",
      label: { en: "November 2020, press conference", zh: "2020年11月，新闻发布会" },
    },
    {
      row: "villages-basic-finance@2020-12",
      label: { en: "End of 2020, white paper", zh: "2020年底，白皮书" },
    },
  ],
};
