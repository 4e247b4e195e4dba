import type { BarsSpec } from "../spec.ts";

/** Accounts on the help site, as three reports print them. */
export const helpSiteUsers: BarsSpec = {
  id: "help-site-users",
  kind: "bars",
  theme: "welfare",
  title: {
    en: "Accounts on the help site multiplied within a year",
    zh: "一年之内，扶贫网的注册用户多出许多",
  },
  subtitle: {
    en: "Registered users of the Social Assistance of China site, running totals",
    zh: "中国社会扶贫网注册用户，人，累计数",
  },
  rows: [
    {
      row: "social-poverty-platform-users@2017-12",
      label: { en: "December 2017", zh: "2017年12月" },
    },
    {
      row: "social-poverty-platform-users@2018-10",
      label: { en: "October 2018", zh: "2018年10月" },
    },
    {
      row: "social-poverty-platform-users@2020-12",
      label: { en: "End of 2020", zh: "2020年底" },
    },
  ],
};
