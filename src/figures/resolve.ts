import type { Catalogue } from "../catalogue/catalogue.ts";
import { resolveStrip } from "./kinds/strip.ts";
import { resolveFunnel } from "./kinds/funnel.ts";
import { resolveHundred } from "./kinds/hundred.ts";
import { resolveDecay } from "./kinds/decay.ts";
import { resolveRivals } from "./kinds/rivals.ts";
import { resolveTimeline } from "./kinds/timeline.ts";
import { resolveSlope } from "./kinds/slope.ts";
import { resolveMultiples } from "./kinds/multiples.ts";
import { resolveIndicator } from "./lookUp.ts";
import type { FigureModel, SparkModel } from "./model.ts";
import { listedBeside } from "./reading.ts";
import { resolveBars } from "./resolveBars.ts";
import { resolveDumbbell } from "./resolveDumbbell.ts";
import { headOf, resolveLine, resolveSeries } from "./resolveSeries.ts";
import { resolveUnits } from "./resolveUnits.ts";
import type { FigureSpec, SparkSpec } from "./spec.ts";

/** What a spec means in this catalogue: which rows, in what order, said how firmly. No pixels. */
export function resolveFigure(spec: FigureSpec, catalogue: Catalogue): FigureModel {
  switch (spec.kind) {
    case "series":
      return resolveSeries(spec, catalogue);
    case "bars":
      return resolveBars(spec, catalogue);
    case "dumbbell":
      return resolveDumbbell(spec, catalogue);
    case "units":
      return resolveUnits(spec, catalogue);
    case "hundred":
      return resolveHundred(spec, catalogue);
    case "strip":
      return resolveStrip(spec, catalogue);
    case "funnel":
      return resolveFunnel(spec, catalogue);
    case "decay":
      return resolveDecay(spec, catalogue);
    case "rivals":
      return resolveRivals(spec, catalogue);
    case "timeline":
      return resolveTimeline(spec, catalogue);
    case "slope":
      return resolveSlope(spec, catalogue);
    case "multiples":
      return resolveMultiples(spec, catalogue);
    case "spark":
      return resolveSpark(spec, catalogue);
  }
}

function resolveSpark(spec: SparkSpec, catalogue: Catalogue): SparkModel {
  const line = resolveLine({ indicator: spec.indicator }, catalogue);
  const drawn = line.points.map(({ reading }) => reading);
  const { unit } = resolveIndicator(spec.indicator, catalogue);
  return { kind: "spark", ...headOf(spec), unit, line, listed: listedBeside(drawn, catalogue) };
}
