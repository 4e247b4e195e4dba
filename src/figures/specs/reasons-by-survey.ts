import type { BarsSpec } from "../spec.ts";

/** One reason as three surveys report it, and the one answer about lines. */
export const reasonsBySurvey: BarsSpec = {
  id: "reasons-by-survey",
  kind: "bars",
  theme: "divide",
  title: {
    en: "In each survey we have, many said they did not know how",
    zh: "我们见到的每次调查，都有许多人说不会用",
  },
  subtitle: {
    en: "Non-users who named the reason, percent; answers offered differ, several possible",
    zh: "说出该原因的非网民比例，%，各次选项不同，可多选",
  },
  rows: [
    {
      row: "non-users-citing-lack-of-skills@2015-12",
      label: { en: "No skills, December 2015", zh: "不会用，2015年12月" },
    },
    {
      row: "non-users-citing-lack-of-skills@2018-12",
      label: { en: "No skills, December 2018", zh: "不会用，2018年12月" },
    },
    {
      row: "non-users-citing-no-local-connection@2018-12",
      label: { en: "No connection, December 2018", zh: "当地没有网，2018年12月" },
    },
    {
      row: "non-users-citing-lack-of-skills@2019-06",
      label: { en: "No skills, June 2019", zh: "不会用，2019年6月" },
    },
  ],
};
