import { divide, type Interval, scale } from "../../base/interval.ts";
import type { Localised } from "../../base/language.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nothingAt, resolveRow } from "../lookUp.ts";
import type { ModelHead, Reading } from "../model.ts";
import { listedBeside, readingOf } from "../reading.ts";
import { headOf } from "../resolveSeries.ts";
import type { FigureHead } from "../spec.ts";

/** Stages of which each is a part of the one before it. */
export interface FunnelSpec extends FigureHead {
  readonly kind: "funnel";
  readonly groups: readonly FunnelGroupSpec[];
}

interface FunnelGroupSpec {
  readonly label: Localised;
  readonly stages: readonly { readonly row: string; readonly label: Localised }[];
}

export interface FunnelModel extends ModelHead {
  readonly kind: "funnel";
  readonly groups: readonly FunnelGroup[];
}

export interface FunnelGroup {
  readonly label: Localised;
  readonly stages: readonly FunnelStage[];
}

export interface FunnelStage {
  readonly label: Localised;
  readonly reading: Reading;
  /** Is it counted as the stage before it is? */
  readonly alike: boolean;
  /** The share of the stage before it; undefined for the first stage, where the two are not counted alike, and where bounds leave it open. */
  readonly share:
    { readonly type: "calculated"; readonly id: string; readonly interval: Interval } | undefined;
}

/** Stages with the share that each keeps of the one before it. */
export function resolveFunnel(spec: FunnelSpec, catalogue: Catalogue): FunnelModel {
  const groups = spec.groups.map((group) => resolveGroup(group, catalogue));
  const readings = groups.flatMap(({ stages }) => stages.map(({ reading }) => reading));
  const unit = readings[0]?.indicator.unit;
  if (unit === undefined) throw new Error(`The figure "${spec.id}" finds no row to draw.`);
  return { kind: "funnel", ...headOf(spec), unit, groups, listed: listedBeside(readings, catalogue) };
}

function resolveGroup({ label, stages: specs }: FunnelGroupSpec, catalogue: Catalogue): FunnelGroup {
  const readings = specs.map(({ row }) => {
    const reading = readingOf(resolveRow(row, catalogue), catalogue);
    if (reading === undefined) throw nothingAt(row);
    return reading;
  });
  const stages = readings.map((reading, at): FunnelStage => {
    const before = readings[at - 1];
    const alike = before !== undefined && countedAlike(reading, before);
    return {
      label: specs[at]?.label ?? label,
      reading,
      alike,
      share: alike ? shareOf(reading, before) : undefined,
    };
  });
  return { label, stages };
}

function shareOf(reading: Reading, before: Reading): FunnelStage["share"] {
  const ratio = divide(reading.interval, before.interval);
  return ratio && Number.isFinite(ratio.high)
    ? { type: "calculated", id: `${reading.statement.id}=share`, interval: scale(ratio, 100) }
    : undefined;
}

/** Of one place, one date and one unit, and neither of them a slip: only then is one a share of the other. */
function countedAlike(a: Reading, b: Reading): boolean {
  return (
    a.indicator.unit.id === b.indicator.unit.id &&
    a.indicator.place.id === b.indicator.place.id &&
    a.period.text === b.period.text
  );
}
