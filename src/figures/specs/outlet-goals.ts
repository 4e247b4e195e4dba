import type { BarsSpec } from "../spec.ts";

/** Three goals for one measure, of which no outcome was printed. */
export const outletGoals: BarsSpec = {
  id: "outlet-goals",
  kind: "bars",
  theme: "services",
  title: {
    en: "The goal for the outlets came down as its deadline came near",
    zh: "期限越近，网点的目标越低",
  },
  subtitle: {
    en: "Share of China’s administrative villages that were to have a Yinong outlet, percent, by deadline",
    zh: "计划建有益农信息社的行政村比例，%，按期限",
  },
  rows: [{ every: "villages-with-yinong-centre" }],
  targets: true,
};
