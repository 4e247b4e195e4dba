import { above, elapsed, type Worded } from "../worded.ts";
import { hardlyMoved } from "../wordedCounts.ts";

/** What the story of those offline says in words. */
export const divideStatements: Readonly<Record<string, Worded>> = {
  "non-users-mostly-rural": above(
    50,
    "rural-share-of-non-users@2016-12",
    "rural-share-of-non-users@2020-03",
    "rural-share-of-non-users@2020-06",
  ),
  "rural-share-hardly-moved": hardlyMoved(
    "rural-share-of-non-users@2016-12",
    "rural-share-of-non-users@2020-03",
  ),
  "five-years-of-narrowing": elapsed("2015-12", "2020-12", 5, "years"),
  "half-a-year-across-the-break": elapsed(
    "rural-internet-users@2020-12",
    "rural-internet-users@2021-06",
    6,
    "months",
  ),
  "a-month-until-the-survey": elapsed(
    "source:peoples-daily-2022-01-23",
    "source:china-daily-2022-02-28",
    1,
    "months",
  ),
};
