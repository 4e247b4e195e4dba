import type { BarsSpec } from "../spec.ts";

/** Levels as bars, because almost every year stands on a basis of its own, and the goal for 2020 as a flag. */
export const farmProduceTarget: BarsSpec = {
  id: "farm-produce-target",
  kind: "bars",
  theme: "commerce",
  title: {
    en: "Farm produce sold online fell far short of what was planned for 2020",
    zh: "农产品网络零售额，离2020年的目标差得很远",
  },
  subtitle: {
    en: "Online retail sales of farm produce, China, yuan a year, as printed",
    zh: "全国农产品网络零售额，元，按年，原文公布值",
  },
  rows: [{ every: "farm-produce-online-retail" }],
  targets: true,
  breakNote: {
    en: "From 2018 on, each year’s published growth implies another level for the year before than was printed: the bars cannot be chained.",
    zh: "2018年起，每年公布的增速都与上年数额对不上，各年数额不可连成一线。",
  },
};
