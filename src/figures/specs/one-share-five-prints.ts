import type { BarsSpec } from "../spec.ts";

/** One share in five prints: its qualifier comes and goes, and what it counts changes. */
export const oneShareFivePrints: BarsSpec = {
  id: "one-share-five-prints",
  kind: "bars",
  theme: "context",
  title: {
    en: "The same digits: now a floor, now a point, and not always of fibre",
    zh: "同样的数字，时而是下限，时而是确数，说的也不总是光纤",
  },
  subtitle: {
    en: "Share of China’s poor villages connected, percent, as five pages print it",
    zh: "贫困村接通比例，%，五处的不同印法",
  },
  rows: [
    {
      row: "poor-villages-fibre@2020-11",
      label: { en: "Fibre: press conference, November 2020", zh: "光纤：2020年11月发布会" },
    },
    {
      row: "poor-villages-internet-access@2020-11",
      label: {
        en: "“Internet access”: Xinhua in English, November 2020",
        zh: "“互联网接入”：新华社英文稿，2020年11月",
      },
    },
    {
      row: "poor-villages-broadband@2021",
      label: { en: "“Broadband”: paid newspaper text, 2021", zh: "“宽带”：报纸付费内容，2021年" },
    },
    {
      row: "poor-villages-fibre@2020-12",
      label: { en: "Fibre: white paper of 2022, Chinese", zh: "光纤：2022年白皮书中文版" },
    },
    {
      row: "poor-villages-fibre@2020-12~scio-white-paper-2022-en",
      label: { en: "Fibre: white paper of 2022, English", zh: "光纤：2022年白皮书英文版" },
    },
  ],
};
