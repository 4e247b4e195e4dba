import type { RivalsSpec } from "../kinds/rivals.ts";

/** Every share of multimedia classrooms that was printed for one date. */
export const multimediaClassrooms: RivalsSpec = {
  id: "multimedia-classrooms",
  kind: "rivals",
  theme: "learning",
  title: {
    en: "For the end of 2020 the offices disagree, and a headline has a slip",
    zh: "有多媒体教室的学校占多少，部门说法不一，标题还有笔误",
  },
  subtitle: {
    en: "Share of China’s schools with at least one multimedia classroom, percent, end of 2020, by who printed it; the axis does not begin at zero",
    zh: "2020年底至少有一间多媒体教室的中小学比例，%，按来源，横轴不从零起",
  },
  rows: [
    {
      row: "schools-multimedia-classroom@2020-12",
      label: { en: "Education Ministry", zh: "教育部" },
    },
    {
      row: "schools-multimedia-classroom@2020-12~window-to-china-2020-12-26",
      label: { en: "The same, in an English headline", zh: "同一数字，英文标题" },
    },
    {
      row: "schools-multimedia-classroom-incl-teaching-points@2020-12",
      label: {
        en: "Cyberspace Administration, with teaching points",
        zh: "国家网信办，含教学点",
      },
    },
  ],
};
