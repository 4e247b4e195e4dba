import type { BarsSpec } from "../spec.ts";

/** Two of the answers to one question of one survey. */
export const whyOffline: BarsSpec = {
  id: "why-offline",
  kind: "bars",
  theme: "divide",
  title: {
    en: "Those offline named skills far more often than a missing line",
    zh: "不上网的人多说不会用，很少说没有网",
  },
  subtitle: {
    en: "Non-users of the internet who named the reason, percent, end of 2018; several answers possible",
    zh: "说出该原因的非网民比例，%，2018年底，可多选",
  },
  rows: [
    {
      row: "non-users-citing-lack-of-skills@2018-12",
      label: { en: "Lack of skills", zh: "不懂电脑或网络" },
    },
    {
      row: "non-users-citing-no-local-connection@2018-12",
      label: { en: "No connection nearby", zh: "当地无法接入" },
    },
  ],
};
