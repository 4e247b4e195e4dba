import type { BarsSpec } from "../spec.ts";

/** Everybody whom the survey does not count as a user. */
export const nonUsers: BarsSpec = {
  id: "non-users",
  kind: "bars",
  theme: "divide",
  title: {
    en: "Fewer people were offline at each survey",
    zh: "每次调查，不上网的人都在减少",
  },
  subtitle: {
    en: "People in China who are not internet users, by date of survey",
    zh: "全国非网民规模，人，按调查日期",
  },
  rows: [
    {
      row: "non-users-total@2016-12",
      label: { en: "December 2016", zh: "2016年12月" },
    },
    {
      row: "non-users-total@2018-12",
      label: { en: "December 2018", zh: "2018年12月" },
    },
    {
      row: "non-users-total@2019-06",
      label: { en: "June 2019", zh: "2019年6月" },
    },
    {
      row: "non-users-total@2020-03",
      label: { en: "March 2020", zh: "2020年3月" },
    },
  ],
};
