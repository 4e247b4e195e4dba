import { above, elapsed, greaterPart, type Worded } from "../worded.ts";
import { mostCoverageIsOlder } from "../wordedCounts.ts";

/** What the story of the services says in words. */
export const servicesStatements: Readonly<Record<string, Worded>> = {
  "almost-every-village-could-bank": above(99, "villages-basic-finance@2019-06"),
  "two-years-too-late": elapsed(
    "poor-county-hospitals-telemedicine@2019-02",
    "poor-county-hospitals-telemedicine@2020-12",
    2,
    "years",
  ),
  "five-years-of-sessions": elapsed("2015-12-31", "telemedicine-sessions@2020-12", 5, "years"),
  "two-years-of-hospitals": elapsed(
    "tertiary-hospitals-paired@2018-12",
    "tertiary-hospitals-paired@2020-12",
    2,
    "years",
  ),
  "last-twelve-months": elapsed("2019-12", "2020-12", 12, "months"),
  "most-coverage-is-older": mostCoverageIsOlder,
  "outlets-for-the-greater-part": greaterPart(
    (value) =>
      value("yinong-information-centres@2020-12") / value("administrative-villages-in-postal-count@2022-04"),
  ),
  "payment-surveys-a-year-apart": elapsed(
    "rural-adults-using-electronic-payment@2017",
    "rural-adults-using-electronic-payment@2018",
    1,
    "years",
  ),
};
