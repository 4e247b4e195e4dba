import { learningCalculations } from "./calculations/learning.ts";
import { servicesCalculations } from "./calculations/services.ts";
import type { Calculation } from "./derived.ts";

/** Every calculation that a story prints, by the name its sentence uses. */
export const calculations: Readonly<Record<string, Calculation>> = {
  "retail-multiple-2014-2019": {
    kind: "multiple",
    of: "rural-online-retail@2019",
    from: "rural-online-retail@2014",
    decimals: 1,
  },
  "retail-growth-2015-2016": {
    kind: "growth",
    of: "rural-online-retail@2016",
    from: "rural-online-retail@2015",
    decimals: 0,
  },
  "retail-growth-2018": {
    kind: "growth",
    of: "rural-online-retail@2018",
    from: "rural-online-retail@2017",
    decimals: 0,
  },
  "retail-growth-2018-2022": {
    kind: "growth",
    of: "rural-online-retail@2022",
    from: "rural-online-retail@2018",
    decimals: 0,
  },
  "retail-growth-2020": {
    kind: "growth",
    of: "rural-online-retail@2020",
    from: "rural-online-retail@2019",
    decimals: 1,
  },
  "retail-growth-2021": {
    kind: "growth",
    of: "rural-online-retail@2021",
    from: "rural-online-retail@2020",
    decimals: 1,
  },
  "farm-produce-against-goal": {
    kind: "share",
    of: "farm-produce-online-retail@2020",
    from: "farm-produce-online-retail@2020!2016-11",
    decimals: 0,
  },
  "farm-produce-of-output": {
    kind: "share",
    of: "farm-produce-online-retail@2020",
    from: "gross-agricultural-output@2020",
    decimals: 1,
  },
  "poor-counties-growth-2020": {
    kind: "growth",
    of: "poor-counties-online-retail@2020",
    from: "poor-counties-online-retail@2019",
    decimals: 1,
  },
  "poor-counties-farm-share": {
    kind: "share",
    of: "poor-counties-farm-produce-online-retail@2020",
    from: "poor-counties-online-retail@2020",
    decimals: 1,
  },
  "poor-counties-services-share": {
    kind: "share",
    of: "poor-counties-online-retail-services@2020",
    from: "poor-counties-online-retail@2020",
    decimals: 0,
  },
  "gap-2013": {
    kind: "gap",
    of: "urban-internet-penetration@2013-12",
    from: "rural-internet-penetration@2013-12",
    decimals: 1,
  },
  "gap-2018": {
    kind: "gap",
    of: "urban-internet-penetration@2018-12",
    from: "rural-internet-penetration@2018-12",
    decimals: 1,
  },
  "gap-2020": {
    kind: "gap",
    of: "urban-internet-penetration@2020-12",
    from: "rural-internet-penetration@2020-12",
    decimals: 1,
  },
  "requests-matched-pilot": {
    kind: "share",
    of: "pilot-cities-needs-matched@2017-07",
    from: "pilot-cities-needs-posted@2017-07",
    decimals: 0,
  },
  "requests-matched-2020": {
    kind: "share",
    of: "social-poverty-platform-needs-matched@2020-12",
    from: "social-poverty-platform-needs-posted@2020-12",
    decimals: 1,
  },
  "accounts-per-request-2020": {
    kind: "multiple",
    of: "social-poverty-platform-users@2020-12",
    from: "social-poverty-platform-needs-posted@2020-12",
    decimals: 1,
  },
  "gifts-per-account-2018": {
    kind: "per",
    of: "social-poverty-platform-donations@2018-10",
    from: "social-poverty-platform-users@2018-10",
    decimals: 0,
  },
  "site-villages-against-register": {
    kind: "multiple",
    of: "social-poverty-platform-villages@2018-10",
    from: "poor-villages-remaining@2013",
    decimals: 1,
  },
  "rural-non-users-2016": {
    kind: "part",
    of: "rural-share-of-non-users@2016-12",
    from: "non-users-total@2016-12",
    decimals: -6,
  },
  "rural-non-users-2020": {
    kind: "part",
    of: "rural-share-of-non-users@2020-03",
    from: "non-users-total@2020-03",
    decimals: -6,
  },
  "non-users-fewer-2016-2020": {
    kind: "gap",
    of: "non-users-total@2016-12",
    from: "non-users-total@2020-03",
    decimals: 0,
  },
  "gap-march-2020": {
    kind: "gap",
    of: "urban-internet-penetration@2020-03",
    from: "rural-internet-penetration@2020-03",
    decimals: 1,
  },
  "gap-june-2020": {
    kind: "gap",
    of: "urban-internet-penetration@2020-06",
    from: "rural-internet-penetration@2020-06",
    decimals: 1,
  },
  "rural-users-fewer-2021": {
    kind: "gap",
    of: "rural-internet-users@2020-12",
    from: "rural-internet-users@2021-06",
    decimals: 0,
  },
  "payment-gap-2017": {
    kind: "gap",
    of: "adults-using-electronic-payment@2017",
    from: "rural-adults-using-electronic-payment@2017",
    decimals: 1,
  },
  "payment-gap-2018": {
    kind: "gap",
    of: "adults-using-electronic-payment@2018",
    from: "rural-adults-using-electronic-payment@2018",
    decimals: 1,
  },
  ...learningCalculations,
  ...servicesCalculations,
};
