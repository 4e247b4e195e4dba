import type { BarsSpec } from "../spec.ts";

/** The same full coverage, at each date that a page gave it. */
export const telemedicineDeclared: BarsSpec = {
  id: "telemedicine-declared",
  kind: "bars",
  theme: "services",
  names: ["832"],
  title: {
    en: "Declared complete in February 2019, and again under later dates",
    zh: "2019年2月已报全覆盖，后来又署上更晚的日期",
  },
  subtitle: {
    en: "Share of the 832 poor counties whose county hospital has telemedicine, percent, by the date given or else the date of the announcement",
    zh: "县级医院接通远程医疗的贫困县占832个县的比例（%）；按报道所称时点，未注明的按发布日期",
  },
  rows: [
    {
      row: "poor-county-hospitals-telemedicine@2019-02",
      label: { en: "February 2019, health commission", zh: "2019年2月，国家卫健委" },
    },
    {
      row: "poor-county-hospitals-telemedicine@2020-11",
      label: { en: "November 2020, press conference", zh: "2020年11月，新闻发布会" },
    },
    {
      row: "poor-county-hospitals-telemedicine@2020-12",
      label: { en: "End of 2020, white paper", zh: "2020年底，白皮书" },
    },
  ],
};
