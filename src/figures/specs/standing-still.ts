import type { BarsSpec } from "../spec.ts";

/** A total that was reprinted for four years. */
export const standingStill: BarsSpec = {
  id: "standing-still",
  kind: "bars",
  theme: "context",
  title: {
    en: "A total that was printed again and again without moving",
    zh: "一个总数，一再重印，纹丝不动",
  },
  subtitle: {
    en: "Administrative villages supported by the universal-service scheme, running total as printed",
    zh: "电信普遍服务累计支持的行政村，个，原文公布值",
  },
  rows: [
    {
      row: "universal-service-administrative-villages-supported@2017-10",
      label: { en: "October 2017", zh: "2017年10月" },
    },
    {
      row: "universal-service-administrative-villages-supported@2018-10",
      label: { en: "October 2018", zh: "2018年10月" },
    },
    {
      row: "universal-service-administrative-villages-supported@2019-10",
      label: { en: "October 2019", zh: "2019年10月" },
    },
    {
      row: "universal-service-administrative-villages-supported@2021-11",
      label: { en: "November 2021", zh: "2021年11月" },
    },
  ],
};
