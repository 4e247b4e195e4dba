import type { Calculation } from "../derived.ts";

/** The information outlets against their first count and against two counts of the villages. */
export const servicesCalculations: Readonly<Record<string, Calculation>> = {
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
