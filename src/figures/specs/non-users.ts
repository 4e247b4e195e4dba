import type { BarsSpec } from "../spec.ts";

/** Everybody whom the survey does not count as a user. */
export const nonUsers: BarsSpec = {
  id: "non-users",
  kind: "bars",
  theme: "divide",
  title: {
    en: "Fewer stayed offline at each survey",
    zh: "每次调查，不上网的人都在减少",
  },
  subtitle: {
    en: "People in China who are not internet users, by date of survey",
    zh: "全国非网民规模，人，按调查日期",
  },
  rows: [
    { every: "non-users-total" },
  ],
};
