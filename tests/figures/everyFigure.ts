import { join } from "node:path";
import { type Language, languages } from "../../src/base/language.ts";
import { readFiles } from "../../src/build/readFiles.ts";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import {
  type FigureModel,
  figureSpecs,
  indicatorFigure,
  resolveFigure,
  rivalsFigure,
  sparkFor,
} from "../../src/figures/index.ts";
import { sceneFor, type Scene } from "../../src/scenes/index.ts";

/** The project's own data, as the site uses it. */
export const catalogue: Catalogue = await realCatalogue();

async function realCatalogue(): Promise<Catalogue> {
  const checked = checkCatalogue(await readFiles(join(import.meta.dirname, "../..")));
  if (checked.catalogue === undefined)
    throw new Error(`The data has ${checked.problems.length} problems; see check:data.`);
  return checked.catalogue;
}

/** Every figure that a story or page names. */
export const storyModels: readonly FigureModel[] = [...figureSpecs.values()].map((spec) =>
  resolveFigure(spec, catalogue),
);

/** The chart of every indicator that has one. */
export const indicatorModels: readonly FigureModel[] = [...catalogue.indicators.values()]
  .flatMap((indicator) => indicatorFigure(indicator, catalogue) ?? [])
  .map((spec) => resolveFigure(spec, catalogue));

/** The chart of every disagreement in which sources print different numbers. */
export const rivalModels: readonly FigureModel[] = [
  ...Map.groupBy(
    catalogue.observations.values(),
    ({ indicator, period }) => `${indicator.id} ${period.text}`,
  ),
]
  .flatMap(([, [row]]) => (row && rivalsFigure(row.indicator, row.period.text, catalogue)) ?? [])
  .map((spec) => resolveFigure(spec, catalogue));

/** The small chart of every indicator that has one. */
export const sparkModels: readonly FigureModel[] = [...catalogue.indicators.keys()].flatMap(
  (id) => sparkFor(id, catalogue) ?? [],
);

export interface DrawnFigure {
  readonly name: string;
  readonly model: FigureModel;
  readonly language: Language;
  readonly width: number;
  readonly scene: Scene;
}

/** The figures drawn in both languages at each of the widths. */
export function drawn(models: readonly FigureModel[], widths: readonly number[]): readonly DrawnFigure[] {
  return models.flatMap((model) =>
    languages.flatMap((language) =>
      widths.map((width) => ({
        name: `${model.id}.${language}.${width}`,
        model,
        language,
        width,
        scene: sceneFor(model, language, width),
      })),
    ),
  );
}
