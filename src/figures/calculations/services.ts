import type { Calculation } from "../derived.ts";

/** The remote sessions by hospital, and the information outlets against their first count and two counts of the villages. */
export const servicesCalculations: Readonly<Record<string, Calculation>> = {
  "sessions-per-hospital": {
    kind: "per",
    of: "telemedicine-sessions@2020-12",
    from: "poor-county-hospitals-on-telemedicine-network@2020-12",
    decimals: -1,
  },
  "yinong-multiple-2018-2020": {
    kind: "multiple",
    of: "yinong-information-centres@2020-12",
    from: "yinong-information-centres@2018-07",
    decimals: 1,
  },
  "yinong-of-telecoms-villages": {
    kind: "share",
    of: "yinong-information-centres@2020-12",
    from: "village-level-units-verified@2021-11",
    decimals: 0,
  },
  "yinong-of-postal-villages": {
    kind: "share",
    of: "yinong-information-centres@2020-12",
    from: "administrative-villages-in-postal-count@2022-04",
    decimals: 0,
  },
};
