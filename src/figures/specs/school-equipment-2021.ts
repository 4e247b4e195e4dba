import type { BarsSpec } from "../spec.ts";

/** Three answers to what a school had, from one release. */
export const schoolEquipment2021: BarsSpec = {
  id: "school-equipment-2021",
  kind: "bars",
  theme: "learning",
  title: {
    en: "A line and a screen nearly everywhere, wireless not yet",
    zh: "网线和屏幕几乎校校都有，无线网络还差一截",
  },
  subtitle: {
    en: "Share of China’s primary and secondary schools in 2021, percent",
    zh: "2021年全国中小学具备所列条件的比例，%",
  },
  rows: [
    {
      row: "schools-internet-access-incl-teaching-points@2021",
      label: { en: "Internet access", zh: "接入互联网" },
    },
    {
      row: "schools-multimedia-classroom@2021",
      label: { en: "A multimedia classroom", zh: "有多媒体教室" },
    },
    { row: "schools-wireless-network@2021", label: { en: "A wireless network", zh: "有无线网络" } },
  ],
};
