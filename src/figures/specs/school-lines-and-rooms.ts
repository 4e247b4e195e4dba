import type { SlopeSpec } from "../kinds/slope.ts";

/** First and last values of the campaign for the line, its speed and the room at the end of it. */
export const schoolLinesAndRooms: SlopeSpec = {
  id: "school-lines-and-rooms",
  kind: "slope",
  theme: "learning",
  title: {
    en: "Speed changed more than access did",
    zh: "变化最大的不是通不通，而是快不快",
  },
  subtitle: {
    en: "Share of China’s primary and secondary schools with the equipment named, percent; access counts teaching points",
    zh: "全国中小学具备所列条件的比例，%；接入率含教学点",
  },
  ends: [
    { en: "2015", zh: "2015年" },
    { en: "End of 2020", zh: "2020年底" },
  ],
  rows: [
    {
      label: { en: "100 Mbps or more", zh: "带宽百兆以上" },
      from: "schools-100mbps@2015",
      to: "schools-100mbps@2020-12",
    },
    {
      label: { en: "Internet access", zh: "接入互联网" },
      from: "schools-internet-access-incl-teaching-points@2015",
      to: "schools-internet-access-incl-teaching-points@2020-12",
      emphasis: "context",
    },
    {
      label: { en: "Multimedia classroom", zh: "多媒体教室" },
      from: "schools-multimedia-classroom@2015",
      to: "schools-multimedia-classroom@2020-12",
      emphasis: "context",
    },
  ],
};
