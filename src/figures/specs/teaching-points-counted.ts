import type { DumbbellSpec } from "../spec.ts";

/** The same moment counted twice: schools alone, and schools with the small places that have no name of their own. */
export const teachingPointsCounted: DumbbellSpec = {
  id: "teaching-points-counted",
  kind: "dumbbell",
  theme: "learning",
  title: {
    en: "In 2015 counting the smallest schools lowered the share. By 2020 it raised it",
    zh: "算上最小的学校，2015年拉低了比例，2020年反而抬高了比例",
  },
  subtitle: {
    en: "Share of China’s schools with the equipment named, by what is counted as a school, percent",
    zh: "具备所列条件的学校比例，按统计口径，%",
  },
  ends: [
    { en: "Schools", zh: "中小学" },
    { en: "With teaching points", zh: "含教学点" },
  ],
  rows: [
    {
      label: { en: "Internet access, 2015", zh: "互联网接入，2015年" },
      from: "schools-internet-access@2015",
      to: "schools-internet-access-incl-teaching-points@2015",
    },
    {
      label: { en: "Internet access, end of 2020", zh: "互联网接入，2020年底" },
      from: "schools-internet-access@2020-12",
      to: "schools-internet-access-incl-teaching-points@2020-12",
    },
    {
      label: { en: "Multimedia classroom, end of 2020", zh: "多媒体教室，2020年底" },
      from: "schools-multimedia-classroom@2020-12",
      to: "schools-multimedia-classroom-incl-teaching-points@2020-12",
    },
  ],
};
