import type { Localised } from "../../base/language.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nothingAt, resolveRow } from "../lookUp.ts";
import type { LinkStyle, ModelHead, Reading, SeriesLine } from "../model.ts";
import { listedBeside, readingOf } from "../reading.ts";
import { headOf, resolveLine } from "../resolveSeries.ts";
import type { FigureHead, PairSpec } from "../spec.ts";

/** Several measures at two points in time, the change of each as the slope of its line. */
export interface SlopeSpec extends FigureHead {
  readonly kind: "slope";
  /** The two points in time. */
  readonly ends: readonly [Localised, Localised];
  readonly rows: readonly (PairSpec & { readonly emphasis?: "main" | "context" })[];
  /** Where the value axis begins, if not at zero; only for shares, and said in the subtitle. */
  readonly floor?: number;
}

export interface SlopeModel extends ModelHead {
  readonly kind: "slope";
  readonly ends: readonly [Localised, Localised];
  readonly rows: readonly SlopeRow[];
  readonly floor: number;
}

export interface SlopeRow {
  readonly label: Localised;
  readonly emphasis: "main" | "context";
  readonly first: Reading;
  readonly second: Reading;
  /** How the two may be joined: as on a line through all values of the measure. */
  readonly link: LinkStyle;
}

/** Two values of each measure, and how they may be joined. */
export function resolveSlope(spec: SlopeSpec, catalogue: Catalogue): SlopeModel {
  const rows = spec.rows.map((row): SlopeRow => {
    const [first, second] = [resolved(row.from, catalogue), resolved(row.to, catalogue)];
    const link = linkBetween(first, second, catalogue);
    return { label: row.label, emphasis: row.emphasis ?? "main", first, second, link };
  });
  const readings = rows.flatMap(({ first, second }) => [first, second]);
  const unit = readings[0]?.indicator.unit;
  if (unit === undefined) throw new Error(`The figure "${spec.id}" finds no row to draw.`);
  const { ends, floor = 0 } = spec;
  const listed = listedBeside(readings, catalogue);
  return { kind: "slope", ...headOf(spec), unit, ends, rows, floor, listed };
}

function resolved(row: string, catalogue: Catalogue): Reading {
  const reading = readingOf(resolveRow(row, catalogue), catalogue);
  if (reading === undefined) throw nothingAt(row);
  return reading;
}

/** Cut where the measure changed between, none beside a bare ceiling, dotted where nothing was reported between. */
function linkBetween(first: Reading, second: Reading, catalogue: Catalogue): LinkStyle {
  if (first.indicator.id !== second.indicator.id) return "none";
  const links = linksBetween(resolveLine({ indicator: first.indicator.id }, catalogue), first, second);
  const firm = (["cut", "none"] as const).find((style) => links.includes(style));
  if (firm !== undefined) return firm;
  return links.length === 1 ? (links[0] ?? "none") : "solid";
}

function linksBetween({ points, links }: SeriesLine, first: Reading, second: Reading): readonly LinkStyle[] {
  const at = (one: Reading): number =>
    points.findIndex(({ reading }) => reading.statement.id === one.statement.id);
  return links.slice(at(first), at(second));
}
