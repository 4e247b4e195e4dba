import type { SeriesSpec } from "../spec.ts";

/** The goals for the poor villages, each at its deadline. */
export const poorVillagesTargets: SeriesSpec = {
  id: "poor-villages-targets",
  kind: "series",
  theme: "coverage",
  title: {
    en: "Targets for the poor villages were raised, and reported as reached ahead of time",
    zh: "贫困村的目标一再上调，又都提前报告达到",
  },
  subtitle: {
    en: "Share of registered poor villages with broadband, percent; the axis begins at 50",
    zh: "建档立卡贫困村通宽带比例，%，纵轴自50起",
  },
  lines: [{ indicator: "poor-villages-broadband" }],
  targetsOf: ["poor-villages-broadband"],
  floor: 50,
};
