import { elapsed, greaterPart, type Worded } from "../worded.ts";

/** What the story of the help sites says in words. */
export const welfareStatements: Readonly<Record<string, Worded>> = {
  "most-requests-matched": greaterPart(
    (value) =>
      value("social-poverty-platform-needs-matched@2020-12") /
      value("social-poverty-platform-needs-posted@2020-12"),
  ),
  "most-trade-came-late": greaterPart(
    (value) =>
      1 - value("platform-832-sales-cumulative@2020-10") / value("platform-832-sales-cumulative@2020-12"),
  ),
  "pages-a-week-apart": elapsed("source:china-org-cn-2018-10-16", "source:cri-2018-10-23", 1, "weeks"),
  "two-months-to-another-clock": elapsed(
    "poverty-relief-product-sales@2020-01/2020-08",
    "poverty-relief-product-sales-recent-years@2020-10",
    2,
    "months",
  ),
  "three-months-before-june": elapsed("2020-03", "internet-users-who-donated-online@2020-06", 3, "months"),
};
