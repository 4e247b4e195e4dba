import type { BarsSpec } from "../spec.ts";

/** Accounts on the help site, as three reports print them. */
export const helpSiteUsers: BarsSpec = {
  id: "help-site-users",
  kind: "bars",
  theme: "welfare",
  title: {
    en: "Accounts on the help site multiplied within a year",
    zh: "一年之内，扶贫网的注册用户成倍增加",
  },
  subtitle: {
    en: "Registered users of the Social Assistance of China site, running totals",
    zh: "中国社会扶贫网注册用户，人，累计数",
  },
  rows: [
    { every: "social-poverty-platform-users" },
  ],
};
