import { parsePeriod } from "../../src/base/period.ts";
import type { Qualifier } from "../../src/base/quantity.ts";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import type { FigureSpec } from "../../src/figures/spec.ts";
import {
  both,
  inventedCatalogue,
  inventedHead as head,
  type InventedRow,
} from "../figures/inventedCatalogue.ts";

/** How firmly the invented sources know: the value of the middle year, a rival of it, and all other values. */
export interface Certainty {
  readonly subject: Qualifier;
  readonly rival: Qualifier;
  readonly others: Qualifier;
  readonly forecast: boolean;
  readonly value: number;
}

/** The row whose certainty a test is about; every kind draws it. */
export const subject = "share@2018-12";

/** A land whose figures are invented; a slip of one of them stands beside it. */
export function inventedLand(certainty: Certainty): Catalogue {
  const { subject: qualifier, rival, others, forecast, value } = certainty;
  const other = (of: string, at: string, much: number): InventedRow => {
    return { of, at, value: much, qualifier: others };
  };
  const status = forecast ? "forecast" : "reported";
  const catalogue = inventedCatalogue(
    [{ id: "share" }, { id: "part" }, { id: "counties", unit: "counties", measure: "stock" }],
    [
      other("share", "2016-12", 31),
      other("share", "2017-12", 44),
      { of: "share", at: "2018-12", value, qualifier, status },
      { of: "share", at: "2018-12", value: value + 9, qualifier: rival, by: "rival", reason: "unexplained" },
      { of: "share", at: "2018-12", value: value - 9, by: "slip", reason: "translation" },
      other("share", "2019-12", 88),
      other("part", "2016-12", 12),
      other("part", "2018-12", 9),
      { of: "counties", at: "2018-12", value, qualifier, status },
    ],
    [{ of: "share", by: "2020-12", set: "2015", value: 98 }],
  );
  const events = ["plan", "report"].map((id) => ({
    id,
    date: parsePeriod("2017-03") ?? fail(),
    name: both(id),
    issuer: both(id),
    source: [...catalogue.sources.values()][0] ?? fail(),
    note: undefined,
  }));
  return { ...catalogue, events };
}

const slip = `${subject}~slip`;
const row = (id: string) => ({ row: id, label: both("Row") });

/** One invented figure of every kind; a new kind does not compile until it stands here. */
export const everyKind: { readonly [Kind in FigureSpec["kind"]]: Extract<FigureSpec, { kind: Kind }> } = {
  series: { ...head, kind: "series", lines: [{ indicator: "share" }], targetsOf: ["share"] },
  spark: { ...head, kind: "spark", indicator: "share" },
  bars: { ...head, kind: "bars", rows: [{ every: "share" }, row(slip)], targets: true },
  dumbbell: {
    ...head,
    kind: "dumbbell",
    ends: [both("then"), both("now")],
    rows: [{ label: both("Row"), from: "share@2016-12", to: subject }],
  },
  units: { ...head, kind: "units", groups: [{ label: both("Row"), rows: ["counties@2018-12"] }] },
  hundred: { ...head, kind: "hundred", groups: [row(subject), row(slip)] },
  strip: {
    ...head,
    kind: "strip",
    strips: [{ label: both("Row"), parts: [row(subject)], rest: both("Rest") }],
  },
  funnel: {
    ...head,
    kind: "funnel",
    groups: [{ label: both("Row"), stages: [row(subject), row("part@2018-12")] }],
  },
  decay: {
    ...head,
    kind: "decay",
    paths: [
      {
        label: both("Path"),
        steps: [
          { stage: "document", ...row(subject) },
          { stage: "translation", ...row(slip), lost: both("The word is lost.") },
        ],
      },
    ],
  },
  rivals: { ...head, kind: "rivals", rows: [{ rivalsOf: "share", at: "2018-12" }] },
  timeline: {
    ...head,
    kind: "timeline",
    chart: { lines: [{ indicator: "share" }], targetsOf: ["share"] },
    years: [2016, 2021],
    lanes: [{ label: both("Lane"), events: [{ event: "plan", label: both("Plan") }] }],
  },
  slope: {
    ...head,
    kind: "slope",
    ends: [both("then"), both("now")],
    rows: [
      { label: both("Row"), from: "share@2016-12", to: subject },
      { label: both("Other"), from: "part@2016-12", to: "part@2018-12" },
    ],
  },
  multiples: {
    ...head,
    kind: "multiples",
    panels: [
      { label: both("Panel"), lines: [{ indicator: "share" }] },
      { label: both("Other"), lines: [{ indicator: "part", emphasis: "context" }] },
    ],
  },
};

function fail(): never {
  throw new Error("The invented land is incomplete.");
}
