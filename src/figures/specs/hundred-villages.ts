import type { HundredSpec } from "../kinds/hundred.ts";

/** What “below” and “at least” leave open, counted out in villages. */
export const hundredVillages: HundredSpec = {
  id: "hundred-villages",
  kind: "hundred",
  theme: "coverage",
  title: {
    en: "Drop “at least”, and villages in doubt become villages without fibre",
    zh: "去掉“以上”，说不准的村就成了没通的村",
  },
  subtitle: {
    en: "Poor villages with fibre in three printed statements; each square stands for one village in a hundred",
    zh: "贫困村通光纤比例的三种说法，每格代表一百个村中的一个",
  },
  names: ["hundred"],
  groups: [
    {
      label: {
        en: "Starting point: press conference of 2020",
        zh: "起点：2020年发布会",
      },
      row: "poor-villages-fibre@2015",
    },
    {
      label: {
        en: "End of 2020: white paper, Chinese",
        zh: "2020年底：白皮书中文版",
      },
      row: "poor-villages-fibre@2020-12",
    },
    {
      label: {
        en: "End of 2020: white paper, English",
        zh: "2020年底：白皮书英文版",
      },
      row: "poor-villages-fibre@2020-12~scio-white-paper-2022-en",
    },
  ],
};
