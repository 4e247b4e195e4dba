import type { BarsSpec } from "../spec.ts";

/** A doubling that the regulator's own remark does not allow. */
export const ruralParcels: BarsSpec = {
  id: "rural-parcels",
  kind: "bars",
  theme: "commerce",
  title: {
    en: "Rural parcels doubled in print in 2020; the counting probably changed",
    zh: "2020年农村快递量在纸面上翻了一番，统计办法多半变了",
  },
  subtitle: {
    en: "Express parcels sent and received in rural areas, a year",
    zh: "农村地区收投快递量，件，按年",
  },
  rows: [{ every: "rural-express-parcels" }],
};
