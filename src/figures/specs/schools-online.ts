import type { SeriesSpec } from "../spec.ts";

/** One campaign, counted with the smallest schools and without them. */
export const schoolsOnline: SeriesSpec = {
  id: "schools-online",
  kind: "series",
  theme: "learning",
  title: {
    en: "Step from one count to the other and schools seem to go offline",
    zh: "从一个口径跳到另一个，学校就像断了网",
  },
  subtitle: {
    en: "Share of China’s primary and secondary schools with internet access, with and without teaching points, percent",
    zh: "全国中小学互联网接入率，含教学点与不含教学点，%",
  },
  lines: [
    { indicator: "schools-internet-access-incl-teaching-points" },
    { indicator: "schools-internet-access", emphasis: "context" },
  ],
};
