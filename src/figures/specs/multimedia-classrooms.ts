import type { BarsSpec } from "../spec.ts";

/** Every share of multimedia classrooms that was printed, rivals of one month apart. */
export const multimediaClassrooms: BarsSpec = {
  id: "multimedia-classrooms",
  kind: "bars",
  theme: "learning",
  title: {
    en: "For the end of 2020 the offices disagree, and a headline has a slip",
    zh: "2020年底的比例，部门之间说法不一，标题里还有笔误",
  },
  subtitle: {
    en: "Share of China’s schools with at least one multimedia classroom, percent, by date and by who printed it",
    zh: "至少有一间多媒体教室的学校比例，%，按时间和来源",
  },
  rows: [
    {
      row: "schools-multimedia-classroom@2015",
      label: { en: "2015, Education Ministry", zh: "2015年，教育部" },
    },
    {
      row: "schools-multimedia-classroom@2020-12",
      label: { en: "End of 2020, Education Ministry", zh: "2020年底，教育部" },
    },
    {
      row: "schools-multimedia-classroom@2020-12~window-to-china-2020-12-26",
      label: { en: "End of 2020, a slip in a headline", zh: "2020年底，标题笔误" },
    },
    {
      row: "schools-multimedia-classroom-incl-teaching-points@2020-12",
      label: {
        en: "End of 2020, Cyberspace Administration, with teaching points",
        zh: "2020年底，国家网信办，含教学点",
      },
    },
    {
      row: "schools-multimedia-classroom@2021",
      label: { en: "2021, Education Ministry", zh: "2021年，教育部" },
    },
  ],
};
