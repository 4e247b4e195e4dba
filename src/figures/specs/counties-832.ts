import type { UnitsSpec } from "../spec.ts";

/** A square for every county of the list, by the year for which it was taken off. */
export const counties832: UnitsSpec = {
  id: "counties-832",
  kind: "units",
  theme: "context",
  title: {
    en: "Most of the poor counties left the list for 2018 and 2019",
    zh: "贫困县摘帽，多在2018和2019年度",
  },
  subtitle: {
    en: "Counties taken off the national list of poor counties, by programme year; each square is one county",
    zh: "按年度退出国家贫困县名单的县，每格一个县",
  },
  groups: ["2016", "2017", "2018", "2019", "2020"].map((year) => ({
    label: { en: year, zh: `${year}年` },
    emphasis: year === "2018" || year === "2019" ? "main" : "context",
    rows: [`poor-counties-delisted-in-year@${year}`],
  })),
};
