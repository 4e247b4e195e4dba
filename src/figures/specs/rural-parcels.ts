import type { BarsSpec } from "../spec.ts";

/** A doubling that the regulator's own remark does not allow. */
export const ruralParcels: BarsSpec = {
  id: "rural-parcels",
  kind: "bars",
  theme: "commerce",
  title: {
    en: "Rural parcels leapt in 2020, when the counting probably changed",
    zh: "2020年农村快递量陡增，统计办法多半变了",
  },
  subtitle: {
    en: "Express parcels sent and received in rural areas, a year",
    zh: "农村地区收投快递量，件，按年",
  },
  rows: [{ every: "rural-express-parcels" }],
};
