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
    { every: "yinong-information-centres" },
    {
      row: "village-level-units-verified@2021-11",
      label: { en: "Villages and like units, industry ministry, 2021", zh: "村级单位，工信部，2021年" },
    },
    {
      row: "administrative-villages-in-postal-count@2022-04",
      label: { en: "Villages, postal count, 2022", zh: "建制村，邮政统计，2022年" },
    },
  ],
};
