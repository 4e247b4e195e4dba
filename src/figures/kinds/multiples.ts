import type { Localised } from "../../base/language.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { ModelHead, SeriesBreak, SeriesLine } from "../model.ts";
import { listedBeside } from "../reading.ts";
import { breaksOfLine, distinctBreaks, headOf, resolveLine } from "../resolveSeries.ts";
import type { FigureHead, LineSpec } from "../spec.ts";

/** Small charts of values over time side by side, all on the same two scales. */
export interface MultiplesSpec extends FigureHead {
  readonly kind: "multiples";
  readonly panels: readonly { readonly label: Localised; readonly lines: readonly LineSpec[] }[];
  /** The first and the last year of the axis; values before and after stay in the table. */
  readonly years?: readonly [number, number];
}

export interface MultiplesModel extends ModelHead {
  readonly kind: "multiples";
  readonly panels: readonly Panel[];
}

export interface Panel {
  readonly label: Localised;
  readonly lines: readonly SeriesLine[];
  readonly breaks: readonly SeriesBreak[];
}

/** Each panel's lines with their gaps and breaks. */
export function resolveMultiples(spec: MultiplesSpec, catalogue: Catalogue): MultiplesModel {
  const panels = spec.panels.map(({ label, lines: specs }): Panel => {
    const lines = specs.map((line) => within(spec.years, resolveLine(line, catalogue)));
    return { label, lines, breaks: distinctBreaks(lines.flatMap(breaksOfLine)) };
  });
  const drawn = panels.flatMap(({ lines }) =>
    lines.flatMap(({ points }) => points.map(({ reading }) => reading)),
  );
  const unit = drawn[0]?.indicator.unit;
  if (unit === undefined) throw new Error(`The figure "${spec.id}" finds no row to draw.`);
  return { kind: "multiples", ...headOf(spec), unit, panels, listed: listedBeside(drawn, catalogue) };
}

/** The part of the line that lies in those years. */
function within(years: MultiplesSpec["years"], line: SeriesLine): SeriesLine {
  if (years === undefined) return line;
  const isInside = (time: number): boolean => time >= years[0] && time <= years[1] + 1;
  const first = line.points.findIndex(({ time }) => isInside(time));
  const points = line.points.filter(({ time }) => isInside(time));
  const links = line.links.slice(first, first + points.length - 1);
  return { ...line, points, links, emptyYears: line.emptyYears.filter(isInside) };
}
