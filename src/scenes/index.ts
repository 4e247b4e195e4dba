import type { Language } from "../base/language.ts";
import type { FigureModel } from "../figures/model.ts";
import type { Scene } from "./scene.ts";
import { seriesScene } from "./seriesScene.ts";

export type { Mark, Scene, Tone } from "./scene.ts";

/** The figure drawn in one language at one width; pages use 360 and 720. */
export function sceneFor(model: FigureModel, language: Language, width: number): Scene {
  switch (model.kind) {
    case "series":
      return seriesScene(model, language, width);
    default:
      return { id: `${model.id}-${width}`, width, height: 10, theme: model.theme, language, marks: [] };
  }
}
