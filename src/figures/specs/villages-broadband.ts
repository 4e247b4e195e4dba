import type { FigureSpec } from "../spec.ts";

export const villagesBroadband: FigureSpec = {
  id: "villages-broadband",
  kind: "series",
  theme: "coverage",
  title: {
    en: "The standard rose, and the count began again lower down",
    zh: "标准一提高，比例从更低处重新起算",
  },
  subtitle: {
    en: "Administrative villages with broadband, as a share of all, China, 2011–2021",
    zh: "中国通宽带的行政村占全部行政村的比例，2011—2021年",
  },
  lines: [{ indicator: "administrative-villages-broadband" }],
  targets: true,
};
