import type { BarsSpec } from "../spec.ts";

/** Sessions over the link beside visits to the doctors who were sent: both lower bounds, both since 2016. */
export const screenAndDoctor: BarsSpec = {
  id: "screen-and-doctor",
  kind: "bars",
  theme: "services",
  title: {
    en: "Visits to the doctors who came far outnumbered the sessions on screen",
    zh: "派下去的医生看的门诊，远多于屏幕上的诊疗",
  },
  subtitle: {
    en: "Remote sessions and outpatient visits in the county hospitals of the poor counties, number, 2016 to 2020 together",
    zh: "贫困县县级医院远程诊疗例次与门诊人次，2016至2020年累计",
  },
  rows: [
    { row: "telemedicine-sessions@2020-12", label: { en: "Sessions over the link", zh: "远程诊疗，例次" } },
    {
      row: "outpatient-visits-by-dispatched-staff@2020-12",
      label: { en: "Visits to doctors who were sent", zh: "派驻医务人员门诊，人次" },
    },
  ],
};
