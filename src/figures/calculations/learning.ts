import type { Calculation } from "../derived.ts";

/** How far the schools came, and how far their two counts lie apart. */
export const learningCalculations: Readonly<Record<string, Calculation>> = {
  "schools-access-gain-2016-2020": {
    kind: "gap",
    of: "schools-internet-access-incl-teaching-points@2020-12",
    from: "schools-internet-access-incl-teaching-points@2016-12",
    decimals: 1,
  },
  "schools-access-gain-2015-2016": {
    kind: "gap",
    of: "schools-internet-access-incl-teaching-points@2016-12",
    from: "schools-internet-access-incl-teaching-points@2015",
    decimals: 1,
  },
  "schools-scope-gap-2015": {
    kind: "gap",
    of: "schools-internet-access@2015",
    from: "schools-internet-access-incl-teaching-points@2015",
    decimals: 1,
  },
  "schools-100mbps-gain": {
    kind: "gap",
    of: "schools-100mbps@2020-12",
    from: "schools-100mbps@2015",
    decimals: 1,
  },
};
