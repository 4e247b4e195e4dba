import type { Localised } from "../base/language.ts";
import type { Catalogue, Indicator } from "../catalogue/catalogue.ts";
import { comparableRows } from "./comparable.ts";
import { resolveFigure } from "./resolve.ts";
import type { SparkModel } from "./model.ts";
import type { FigureSpec, FigureHead } from "./spec.ts";

/** The chart of an indicator's own page: a line where there are two comparable values or more, bars otherwise. */
export function indicatorFigure(indicator: Indicator, catalogue: Catalogue): FigureSpec | undefined {
  const rows = comparableRows(indicator, catalogue);
  if (rows.length === 0) return undefined;
  const head = headFor(indicator, `indicator-${indicator.id}`);
  if (rows.length === 1) return { kind: "bars", ...head, rows: [{ every: indicator.id }], targets: true };
  return { kind: "series", ...head, lines: [{ indicator: indicator.id }], targetsOf: [indicator.id] };
}

/** The ledger's small chart of an indicator; undefined where no two values stand on one line. */
export function sparkFor(indicatorId: string, catalogue: Catalogue): SparkModel | undefined {
  const indicator = catalogue.indicators.get(indicatorId);
  if (indicator === undefined || comparableRows(indicator, catalogue).length === 0) return undefined;
  const spec: FigureSpec = { kind: "spark", ...headFor(indicator, `spark-${indicator.id}`), indicator: indicator.id };
  const model = resolveFigure(spec, catalogue);
  return model.kind === "spark" ? model : undefined;
}

function headFor({ name, unit, place, theme }: Indicator, id: string): FigureHead {
  return { id, theme, title: name, subtitle: subtitleOf(unit.name, place.name) };
}

function subtitleOf(unit: Localised, place: Localised): Localised {
  return { en: `${place.en}, ${unit.en}`, zh: `${place.zh}，${unit.zh}` };
}
