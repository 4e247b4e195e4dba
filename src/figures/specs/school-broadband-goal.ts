import type { SeriesSpec } from "../spec.ts";

/** A goal for broadband, and the first figure of the same measure, after the deadline. */
export const schoolBroadbandGoal: SeriesSpec = {
  id: "school-broadband-goal",
  kind: "series",
  theme: "learning",
  title: {
    en: "The goal was for broadband. We found no broadband figure before its deadline",
    zh: "目标定的是宽带，期限之内没见到宽带的数字",
  },
  subtitle: {
    en: "Share of China’s schools, teaching points included, with broadband and with any internet access, percent; the axis begins at 60",
    zh: "全国中小学（含教学点）宽带接入率与互联网接入率，%，纵轴自60起",
  },
  lines: [
    { indicator: "schools-broadband-incl-teaching-points" },
    { indicator: "schools-internet-access-incl-teaching-points", emphasis: "context" },
  ],
  targetsOf: ["schools-broadband-incl-teaching-points"],
  floor: 60,
};
