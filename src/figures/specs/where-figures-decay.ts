import type { DecaySpec } from "../kinds/decay.ts";

/** What four figures lose between a document, its translation and its repeats. */
export const whereFiguresDecay: DecaySpec = {
  id: "where-figures-decay",
  kind: "decay",
  theme: "context",
  title: {
    en: "Each time a figure is handed on, a small word is at risk",
    zh: "数字每转一道手，都可能丢掉一个小字",
  },
  subtitle: {
    en: "The same figures as printed in documents, in translations and in repeats; bars compare only within a row",
    zh: "同一个数字在文件、译文和转载里的印法，条形只在同一组内可比",
  },
  // Words of scale that are themselves the subject.
  names: ["trillion", "billion"],
  paths: [
    {
      label: { en: "Poor villages with fibre, end of 2020", zh: "2020年底通光纤的贫困村" },
      steps: [
        {
          stage: "document",
          row: "poor-villages-fibre@2020-12",
          label: { en: "White paper, Chinese", zh: "白皮书中文版" },
        },
        {
          stage: "translation",
          row: "poor-villages-fibre@2020-12~scio-white-paper-2022-en",
          label: { en: "White paper, English", zh: "白皮书英文版" },
          lost: { en: "“at least” is gone", zh: "“以上”不见了" },
        },
      ],
    },
    {
      label: { en: "Poor villages connected, as of late 2020", zh: "2020年末接通的贫困村" },
      steps: [
        {
          stage: "document",
          row: "poor-villages-fibre@2020-11~ce-cn-2020-11-07",
          label: { en: "Press conference, Chinese", zh: "发布会，中文" },
        },
        {
          stage: "translation",
          row: "poor-villages-internet-access@2020-11",
          label: { en: "Xinhua, English", zh: "新华社英文稿" },
          lost: { en: "“fibre” is now “internet access”", zh: "“光纤”成了“互联网接入”" },
        },
        {
          stage: "repeat",
          row: "poor-villages-broadband@2021",
          label: { en: "Paid newspaper text, 2021", zh: "报纸付费内容，2021年" },
          lost: { en: "now “broadband”, with “over” added", zh: "又成了“宽带”，还添了“超过”" },
        },
      ],
    },
    {
      label: { en: "Poor households given cheaper lines, end of 2020", zh: "2020年底享受精准降费的贫困户" },
      steps: [
        {
          stage: "document",
          row: "poor-households-targeted-fee-cuts@2020-12",
          label: { en: "White paper, Chinese", zh: "白皮书中文版" },
        },
        {
          stage: "translation",
          row: "poor-households-targeted-fee-cuts@2020-12~scio-white-paper-2022-en",
          label: { en: "White paper, English", zh: "白皮书英文版" },
          lost: { en: "households are now people", zh: "“户”成了“人”" },
        },
      ],
    },
    {
      label: { en: "Rural online retail sales in 2019", zh: "2019年农村网络零售额" },
      steps: [
        {
          stage: "document",
          row: "rural-online-retail@2019~ce-cn-2020-11-07",
          label: { en: "Press conference, Chinese", zh: "发布会，中文" },
        },
        {
          stage: "translation",
          row: "rural-online-retail@2019",
          label: { en: "Press conference, by machine", zh: "发布会，机器译文" },
        },
        {
          stage: "repeat",
          row: "rural-online-retail@2019~xinhua-internet-report-2020",
          label: { en: "Damaged copy of another report", zh: "另一篇报道的残损转载" },
          lost: { en: "“trillion” is now “billion”", zh: "“万亿”成了“十亿”" },
        },
      ],
    },
  ],
};
