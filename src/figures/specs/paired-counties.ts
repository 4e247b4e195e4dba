import type { UnitsSpec } from "../spec.ts";

/** The last counties on the list, and those of them that were paired. */
export const pairedCounties: UnitsSpec = {
  id: "paired-counties",
  kind: "units",
  theme: "welfare",
  title: {
    en: "Most of the last counties on the list were given a partner",
    zh: "最后一批贫困县，大多结上了对子",
  },
  subtitle: {
    en: "Counties; each square is one county",
    zh: "县数，每格一个县",
  },
  groups: [
    {
      label: { en: "On the list, end of 2019", zh: "2019年底未摘帽" },
      rows: ["poor-counties-remaining@2019-12"],
    },
    {
      label: { en: "Paired, 2020", zh: "2020年结对" },
      rows: ["pairing-counties@2020"],
    },
  ],
};
