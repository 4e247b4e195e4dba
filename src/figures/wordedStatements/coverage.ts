import { above, both, elapsed, fastestRise, greaterPart, type Worded } from "../worded.ts";
import { widestLate } from "../wordedCounts.ts";

/** What the story of the lines says in words. */
export const coverageStatements: Readonly<Record<string, Worded>> = {
  "almost-every-village-had-broadband": above(
    97,
    "poor-villages-broadband@2019-10",
    "administrative-villages-broadband@2018-06",
  ),
  "most-years-without-narrowing": widestLate("urban-internet-penetration", "rural-internet-penetration"),
  "fastest-in-one-spring": fastestRise(
    "rural-internet-penetration",
    "rural-internet-penetration@2020-06",
    "2021",
  ),
  "two-years-before-universal-service": elapsed(
    "rural-internet-penetration@2013-12",
    "event:universal-service-pilot-notice-2015",
    2,
    "years",
  ),
  "five-years-2013-to-2018": elapsed(
    "rural-internet-penetration@2013-12",
    "rural-internet-penetration@2018-12",
    5,
    "years",
  ),
  "eight-years-until-the-look-back": elapsed(
    "source:cnii-2014-01-06",
    "source:peoples-daily-2022-01-23",
    8,
    "years",
  ),
  "five-months-before-the-target": elapsed(
    "poor-villages-broadband@2019-10",
    "poor-villages-broadband@2020!2020-03",
    5,
    "months",
  ),
  "deep-areas-climbed-most": greaterPart((value) => {
    const deep = value("deep-poverty-area-poor-villages-broadband@2020-06");
    const rise = deep - value("deep-poverty-area-poor-villages-broadband@2015");
    const all = value("poor-villages-broadband@2019-10") - value("poor-villages-broadband@2015");
    return rise / (rise + all);
  }),
  "four-years-without-moving": elapsed(
    "universal-service-administrative-villages-supported@2017-10",
    "universal-service-administrative-villages-supported@2021-11",
    4,
    "years",
  ),
  "three-months-of-spring": elapsed(
    "rural-internet-penetration@2020-03",
    "rural-internet-penetration@2020-06",
    3,
    "months",
  ),
  "villagers-years-later": both(
    above(90, "administrative-villages-broadband@2017-10"),
    above(50, "rural-internet-penetration@2020-06"),
    elapsed("administrative-villages-broadband@2017-10", "rural-internet-penetration@2020-06", 3, "years"),
  ),
  "most-lines-were-old": both(
    above(50, "administrative-villages-broadband@2017-10", "poor-villages-broadband@2017-10"),
    elapsed("administrative-villages-broadband@2017-10", "rural-internet-penetration@2020-06", 3, "years"),
  ),
  "most-lines-ahead-of-time": above(90, "poor-villages-broadband@2018-09", "poor-villages-broadband@2019-10"),
};
