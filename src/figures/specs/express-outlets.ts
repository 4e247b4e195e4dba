import type { SeriesSpec } from "../spec.ts";

/** Two rungs of the ladder, each against its own promises. */
export const expressOutlets: SeriesSpec = {
  id: "express-outlets",
  kind: "series",
  theme: "commerce",
  title: {
    en: "Couriers reached the townships first; the deadline for the villages was put back",
    zh: "快递先到了乡镇，进村的期限一推再推",
  },
  subtitle: {
    en: "Share of townships with an express outlet and of administrative villages with express service, percent",
    zh: "有快递网点的乡镇比例与通快递的行政村比例，%",
  },
  lines: [
    { indicator: "villages-with-express-service" },
    { indicator: "townships-with-express-outlets", emphasis: "context" },
  ],
  targetsOf: ["villages-with-express-service"],
};
