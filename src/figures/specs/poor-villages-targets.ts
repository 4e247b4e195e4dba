import type { FigureSpec } from "../spec.ts";

export const poorVillagesTargets: FigureSpec = {
  id: "poor-villages-targets",
  kind: "series",
  theme: "coverage",
  title: {
    en: "Each target for the poor villages was met, and each time a higher one followed",
    zh: "贫困村通宽带：目标每实现一次，就提高一次",
  },
  subtitle: {
    en: "Registered poor villages with broadband, share of all and targets, China, 2015–2021",
    zh: "中国建档立卡贫困村通宽带比例与历次目标，2015—2021年",
  },
  lines: [{ indicator: "poor-villages-broadband" }],
  targets: true,
};
