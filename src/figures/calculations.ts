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
};
