import { above, both, elapsed, greaterPart, type Worded } from "../worded.ts";
import { mostSchoolsStillOffline } from "../wordedCounts.ts";

/** What the story of the schools says in words. */
export const learningStatements: Readonly<Record<string, Worded>> = {
  "nearly-every-school-in-2020": above(
    98,
    "schools-internet-access-incl-teaching-points@2020-08",
    "schools-internet-access@2020-09",
  ),
  "most-schools-in-2016": above(50, "schools-internet-access-incl-teaching-points@2016-12"),
  "most-schools-before-the-plan": above(
    50,
    "schools-internet-access@2014",
    "schools-internet-access@2015",
    "schools-internet-access-incl-teaching-points@2015",
  ),
  "four-years-of-schools": elapsed(
    "schools-internet-access-incl-teaching-points@2016-12",
    "schools-internet-access-incl-teaching-points@2020-12",
    4,
    "years",
  ),
  "two-years-of-standstill": both(
    elapsed("schools-internet-access@2015", "schools-internet-access@2017-12", 2, "years"),
    greaterPart(
      (value) => value("schools-internet-access@2015") / value("schools-internet-access@2017-12") - 0.49,
    ),
  ),
  "one-of-two-years": elapsed(
    "schools-internet-access-incl-teaching-points@2015",
    "schools-internet-access-incl-teaching-points@2016-12",
    1,
    "years",
  ),
  "five-years-until-the-speech": elapsed("schools-internet-access@2011", "2016", 5, "years"),
  "most-of-the-climb-came-earlier": greaterPart((value) => {
    const [start, end] = [value("schools-internet-access@2011"), value("schools-internet-access@2020-09")];
    return (value("schools-internet-access@2014") - start) / (end - start);
  }),
  "most-schools-still-offline": mostSchoolsStillOffline,
  "four-months-later-in-print": elapsed(
    "source:jst-spc-2020-12-11",
    "source:guancha-2021-04-25",
    4,
    "months",
  ),
};
