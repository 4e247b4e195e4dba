import { elapsed, type Worded } from "../worded.ts";
import { mostGrowthFails } from "../wordedCounts.ts";

/** What the story of the sales says in words. */
export const commerceStatements: Readonly<Record<string, Worded>> = {
  "first-half-year-later": elapsed(
    "rural-online-retail@2016-01/2016-06",
    "rural-online-retail@2017-01/2017-06",
    1,
    "years",
  ),
  "months-before-victory": elapsed("event:press-conference-2020", "event:victory-declared-2021", 4, "months"),
  "first-two-years": elapsed("2013", "rural-online-retail@2015", 2, "years"),
  "weeks-between-two-totals": elapsed("source:xinhua-2019-04-22", "source:cnc-2019-05-10", 3, "weeks"),
  "eight-months-of-parcels": elapsed("2019-12-31", "rural-express-parcels@2020-01/2020-08", 8, "months"),
  "first-six-months": elapsed("2015-12", "rural-online-retail@2016-01/2016-06", 6, "months"),
  "almost-every-farm-base-differs": mostGrowthFails("farm-produce-online-retail"),
  "one-year-further-back": elapsed(
    "poor-counties-online-retail@2018",
    "poor-counties-online-retail@2019",
    1,
    "years",
  ),
};
