import type { BarsSpec } from "../spec.ts";

/** A total that was reprinted for four years. */
export const standingStill: BarsSpec = {
  id: "standing-still",
  kind: "bars",
  theme: "context",
  title: {
    en: "A total that was printed again and again without moving",
    zh: "一个总数，年年重印，纹丝不动",
  },
  subtitle: {
    en: "Administrative villages supported by the universal-service works, running total as printed",
    zh: "电信普遍服务累计支持的行政村，个，原文公布值",
  },
  rows: [
    { every: "universal-service-administrative-villages-supported" },
  ],
};
