import { both, elapsed, type Worded } from "../worded.ts";
import { mostGrowthFails } from "../wordedCounts.ts";

/** What the story of the misprints says in words. */
export const decayStatements: Readonly<Record<string, Worded>> = {
  "two-years-before-the-white-paper": elapsed(
    "event:press-conference-2020",
    "event:cyberspace-white-paper-2022",
    2,
    "years",
  ),
  "fibre-a-year-later": elapsed("poor-villages-broadband@2019-10", "poor-villages-fibre@2020-11", 1, "years"),
  "three-years-or-five": both(
    elapsed("2017-12", "poor-villages-fibre@2020-12", 3, "years"),
    elapsed("event:universal-service-pilot-notice-2015", "poor-villages-fibre@2020-12", 5, "years"),
  ),
  "most-growth-rates-fail": mostGrowthFails(),
};
