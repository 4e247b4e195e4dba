import type { SeriesSpec } from "../spec.ts";

/** One measurement under the three dates that pages gave it. */
export const villageFinanceReprinted: SeriesSpec = {
  id: "village-finance-reprinted",
  kind: "series",
  theme: "services",
  title: {
    en: "One measurement of village finance stands in print under three dates",
    zh: "村级金融服务的一个数，印在三个日期下面",
  },
  subtitle: {
    en: "Share of China’s administrative villages with basic financial services, percent, by the date each report gives; the axis begins at 90",
    zh: "全国行政村基础金融服务覆盖率，%，按各报道所称时点，纵轴自90起",
  },
  lines: [{ indicator: "villages-basic-finance" }],
  notes: [
    { indicator: "villages-basic-finance", period: "2019-06", text: { en: "The regulators’ report", zh: "监管部门报告" } },
    { indicator: "villages-basic-finance", period: "2020-11", text: { en: "Press conference, undated", zh: "发布会，未注明时点" } },
    { indicator: "villages-basic-finance", period: "2020-12", text: { en: "White paper", zh: "白皮书" } },
  ],
  floor: 90,
};
