import type { FigureSpec } from "../spec.ts";

export const whyOffline: FigureSpec = {
  id: "why-offline",
  kind: "bars",
  theme: "divide",
  title: {
    en: "People stayed offline for want of skills, hardly ever for want of a line",
    zh: "不上网，多半因为不会用，很少因为没有线",
  },
  subtitle: {
    en: "Reasons named by people who do not use the internet, China, end of 2018",
    zh: "中国非网民说明的不上网原因，2018年底",
  },
  rows: [
    {
      row: "non-users-citing-lack-of-skills@2018-12",
      label: { en: "Cannot use a computer or the internet", zh: "不懂电脑、不会上网" },
    },
    {
      row: "non-users-citing-no-local-connection@2018-12",
      label: { en: "No connection nearby", zh: "当地没有网络" },
    },
  ],
};
