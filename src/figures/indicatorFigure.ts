import type { Localised } from "../base/language.ts";
import type { Catalogue, Indicator, Observation } from "../catalogue/catalogue.ts";
import { comparableRows } from "./comparable.ts";
import { rowsOf } from "./reading.ts";
import { resolveFigure } from "./resolve.ts";
import type { SparkModel } from "./model.ts";
import type { FigureHead, FigureSpec } from "./spec.ts";
import { targetsOf } from "./targets.ts";

/** The chart of an indicator's own page: a line where comparable values span some years, bars otherwise. */
export function indicatorFigure(indicator: Indicator, catalogue: Catalogue): FigureSpec | undefined {
  const rows = comparableRows(indicator, catalogue);
  if (rows.length === 0) return undefined;
  const head = headFor(indicator, `indicator-${indicator.id}`);
  if (!makesALine(rows)) return { kind: "bars", ...head, rows: [{ every: indicator.id }], targets: true };
  const floor = floorFor(indicator, rows, catalogue);
  const subtitle = floor === 0 ? head.subtitle : withFloor(head.subtitle, floor);
  return {
    kind: "series",
    ...head,
    subtitle,
    floor,
    lines: [{ indicator: indicator.id }],
    targetsOf: [indicator.id],
  };
}

// Two values within a year or so are compared better as bars than across an empty plot.
function makesALine(rows: readonly Observation[]): boolean {
  const [first, last] = [rows[0]?.period.end ?? "", rows.at(-1)?.period.end ?? ""];
  const years = (Date.parse(last) - Date.parse(first)) / 31_557_600_000;
  return rows.length > 2 ? years >= 0.9 : years >= 1.9;
}

/** Where shares all lie near the top, their axis begins higher up, and says so; a ceiling's hatch needs the whole. */
function floorFor(indicator: Indicator, rows: readonly Observation[], catalogue: Catalogue): number {
  if (indicator.limits.high !== 100) return 0;
  if (rows.some(({ quantity }) => quantity?.qualifier === "less_than" || quantity?.qualifier === "at_most"))
    return 0;
  const stated = [...rowsOf(indicator, catalogue), ...targetsOf(indicator, catalogue)].flatMap(
    ({ quantity }) => quantity?.value ?? [],
  );
  const lowest = Math.min(...stated);
  return [90, 80, 50].find((floor) => lowest >= floor + (100 - floor) * 0.2) ?? 0;
}

function withFloor({ en, zh }: Localised, floor: number): Localised {
  return { en: `${en}; the axis begins at ${floor}`, zh: `${zh}，纵轴自${floor}起` };
}

/** The ledger's small chart of an indicator; undefined where no two values stand on one line. */
export function sparkFor(indicatorId: string, catalogue: Catalogue): SparkModel | undefined {
  const indicator = catalogue.indicators.get(indicatorId);
  if (indicator === undefined || comparableRows(indicator, catalogue).length === 0) return undefined;
  const spec: FigureSpec = {
    kind: "spark",
    ...headFor(indicator, `spark-${indicator.id}`),
    indicator: indicator.id,
  };
  const model = resolveFigure(spec, catalogue);
  return model.kind === "spark" ? model : undefined;
}

/** What stands over a chart of one indicator: its name, its place and its unit. */
export function headFor({ name, unit, place, theme }: Indicator, id: string): FigureHead {
  return { id, theme, title: name, subtitle: subtitleOf(unit.name, place.name) };
}

/** The place, and the unit unless the place ends with it: "the 832 poor counties" need no further "counties". */
function subtitleOf(unit: Localised, place: Localised): Localised {
  return {
    en: place.en.endsWith(` ${unit.en}`) ? place.en : `${place.en}, ${unit.en}`,
    zh: place.zh.endsWith(unit.zh) ? place.zh : `${place.zh}，${unit.zh}`,
  };
}
