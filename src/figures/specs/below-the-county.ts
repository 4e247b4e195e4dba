import type { BarsSpec } from "../spec.ts";

/** Two rungs of the ladder in two areas, and between them a goal with no outcome. */
export const belowTheCounty: BarsSpec = {
  id: "below-the-county",
  kind: "bars",
  theme: "services",
  title: {
    en: "For the township clinics of the poor areas there is a goal and no result",
    zh: "贫困地区的乡镇卫生院，有目标，没有结果",
  },
  subtitle: {
    en: "Share of hospitals and health centres with telemedicine, percent, at the dates named",
    zh: "接通远程医疗的医院和卫生院比例，%，时点如图",
  },
  rows: [
    {
      row: "poor-county-hospitals-telemedicine@2019-02",
      label: { en: "County hospitals, poor counties, 2019", zh: "贫困县县级医院，2019年" },
    },
    { every: "township-hospitals-telemedicine" },
    {
      row: "health-centres-with-telemedicine@2024-06",
      label: { en: "Health centres, all China, 2024", zh: "全国卫生院，2024年" },
    },
  ],
  targets: true,
};
