import type { BarsSpec } from "../spec.ts";

/** Goals and results for the poor villages in one order of date. */
export const poorVillagesTargets: BarsSpec = {
  id: "poor-villages-targets",
  kind: "bars",
  theme: "coverage",
  title: {
    en: "Targets for the poor villages were raised, and reported as reached ahead of time",
    zh: "贫困村的目标一再上调，又都提前报告达到",
  },
  subtitle: {
    en: "Share of registered poor villages with broadband, percent: each target at the date it was set, each result at its own",
    zh: "建档立卡贫困村通宽带比例，%；目标按提出的日期排列，结果按所指的日期排列",
  },
  rows: [{ course: "poor-villages-broadband", until: "2021-11" }],
};
