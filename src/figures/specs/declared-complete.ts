import type { SeriesSpec } from "../spec.ts";

/** Two services whose figure was printed again and again, at the dates that pages gave it. */
export const declaredComplete: SeriesSpec = {
  id: "declared-complete",
  kind: "series",
  theme: "services",
  title: {
    en: "Twice a service was complete early, and then complete again",
    zh: "两项服务早已报满，后来又报了两回",
  },
  subtitle: {
    en: "Poor counties’ county hospitals with telemedicine and villages with basic financial services, percent, by the date that each page gives; the axis begins at 80",
    zh: "贫困县县级医院远程医疗覆盖率与行政村基础金融服务覆盖率，%，按页面所称时点，纵轴自80起",
  },
  lines: [
    { indicator: "villages-basic-finance" },
    { indicator: "poor-county-hospitals-telemedicine", emphasis: "context" },
  ],
  floor: 80,
};
