import type { Problem } from "../base/problem.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { figureSpecs, resolveFigure } from "../figures/index.ts";
import type { FigureSpec } from "../figures/index.ts";

/** The charts that the data no longer carries: a row or an indicator that they name is gone. */
export function checkFigures(catalogue: Catalogue): readonly Problem[] {
  return [...figureSpecs.values()].flatMap((spec) => checkFigure(spec, catalogue));
}

function checkFigure(spec: FigureSpec, catalogue: Catalogue): readonly Problem[] {
  try {
    resolveFigure(spec, catalogue);
    return [];
  } catch (error) {
    return [cannotBeDrawn(spec.id, error instanceof Error ? error.message : String(error))];
  }
}

function cannotBeDrawn(id: string, why: string): Problem {
  return {
    rule: "figure-can-be-drawn",
    at: { file: `src/figures/specs/${id}.ts`, line: 1, column: 1 },
    what: { en: `The chart "${id}" cannot be drawn: ${why}`, zh: `无法绘制图表“${id}”：${why}` },
    fix: {
      en: "Restore the row that was removed or renamed, or change what the chart shows.",
      zh: "恢复被删除或改名的数据行，或修改图表所用的数据。",
    },
  };
}
