import type { SeriesSpec } from "../spec.ts";

/** Rural users as numbers, cut where the survey changed its base. */
export const ruralUsersBreak: SeriesSpec = {
  id: "rural-users-break",
  kind: "series",
  theme: "divide",
  title: {
    en: "Rural users fell in number when the survey’s base evidently changed",
    zh: "调查的基数看来换过，农村网民人数随之下降",
  },
  subtitle: {
    en: "Internet users in rural China, by date of survey",
    zh: "全国农村网民规模，人，按调查日期",
  },
  lines: [{ indicator: "rural-internet-users" }],
};
