import type { StripSpec } from "../kinds/strip.ts";

/** Those of the help site's users who surely gave or got help, and those who may not have. */
export const accountsAndHelp: StripSpec = {
  id: "accounts-and-help",
  kind: "strip",
  theme: "welfare",
  title: {
    en: "Not every account is known to have given or got help",
    zh: "有账号不等于帮过人，也不等于得到过帮助",
  },
  subtitle: {
    en: "Registered users of the Social Assistance of China site by whether they had given or received help, percent, December 2017",
    zh: "中国社会扶贫网注册用户中帮过人或得到过帮助的比例，%，2017年12月",
  },
  strips: [
    {
      label: { en: "All registered users", zh: "全部注册用户" },
      parts: [
        {
          row: "social-poverty-platform-users-helped-or-helping@2017-12",
          label: { en: "Gave or received help", zh: "帮过人或得到过帮助" },
        },
      ],
      rest: { en: "Perhaps neither", zh: "也许两样都没有" },
    },
  ],
};
