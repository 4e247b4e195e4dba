import type { BarsSpec } from "../spec.ts";

/** What users said of themselves in one survey. */
export const usersWhoGave: BarsSpec = {
  id: "users-who-gave",
  kind: "bars",
  theme: "welfare",
  title: {
    en: "Many users said they had given online; fewer had bought from poor areas",
    zh: "不少网民说在网上捐助过，买过贫困地区产品的少一些",
  },
  subtitle: {
    en: "Internet users who said so, percent, China, survey of June 2020",
    zh: "作此回答的网民比例，%，全国，2020年6月调查",
  },
  rows: [
    {
      row: "internet-users-who-donated-online@2020-06",
      label: { en: "Donated online", zh: "网上捐助过" },
    },
    {
      row: "internet-users-who-bought-from-poor-areas@2020-06",
      label: { en: "Bought from poor areas", zh: "买过贫困地区产品" },
    },
  ],
};
