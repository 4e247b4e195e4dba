import type { BarsSpec } from "../spec.ts";

/** The outlets, and two counts of the villages that they might be divided by. */
export const outletsAndVillages: BarsSpec = {
  id: "outlets-and-villages",
  kind: "bars",
  theme: "services",
  title: {
    en: "Whether the outlets reached enough villages depends on who counts the villages",
    zh: "网点够不够，要看村子由谁来数",
  },
  subtitle: {
    en: "Yinong information outlets, and China’s villages by two counts, number",
    zh: "益农信息社数量，与两种统计的村数，个",
  },
  rows: [
    { row: "yinong-information-centres@2018-07", label: { en: "Outlets, July 2018", zh: "网点，2018年7月" } },
    {
      row: "yinong-information-centres@2018-12",
      label: { en: "Outlets, end of 2018", zh: "网点，2018年底" },
    },
    {
      row: "yinong-information-centres@2020-12",
      label: { en: "Outlets, end of 2020", zh: "网点，2020年底" },
    },
    {
      row: "village-level-units-verified@2021-11",
      label: { en: "Villages, telecoms count, 2021", zh: "村级单位，电信口径，2021年" },
    },
    {
      row: "administrative-villages-in-postal-count@2022-04",
      label: { en: "Villages, postal count, 2022", zh: "建制村，邮政口径，2022年" },
    },
  ],
};
