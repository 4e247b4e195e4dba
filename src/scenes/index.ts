import type { Language } from "../base/language.ts";
import type { FigureModel } from "../figures/model.ts";
import { barsScene } from "./barsScene.ts";
import { dumbbellScene } from "./dumbbellScene.ts";
import { hundredScene } from "./hundredScene.ts";
import { decayScene } from "./decayScene.ts";
import { timelineScene } from "./timelineScene.ts";
import { stripScene } from "./stripScene.ts";
import { funnelScene } from "./funnelScene.ts";
import { rivalsScene } from "./rivalsScene.ts";
import { slopeScene } from "./slopeScene.ts";
import { multiplesScene } from "./multiplesScene.ts";
import type { Scene } from "./scene.ts";
import { seriesScene } from "./seriesScene.ts";
import { sparkScene } from "./sparkScene.ts";
import { unitsScene } from "./unitsScene.ts";

export type { Mark, Scene } from "./scene.ts";

/**
 * The figure drawn in one language at one width; pages use 360 and 720, the ledger 144. Where height is scarce, a plot
 * over time may have but a `part` of its own.
 */
export function sceneFor(model: FigureModel, language: Language, width: number, part = 1): Scene {
  switch (model.kind) {
    case "series":
      return seriesScene(model, language, width, part);
    case "bars":
      return barsScene(model, language, width);
    case "dumbbell":
      return dumbbellScene(model, language, width);
    case "units":
      return unitsScene(model, language, width);
    case "hundred":
      return hundredScene(model, language, width);
    case "decay":
      return decayScene(model, language, width);
    case "timeline":
      return timelineScene(model, language, width, part);
    case "strip":
      return stripScene(model, language, width);
    case "funnel":
      return funnelScene(model, language, width);
    case "rivals":
      return rivalsScene(model, language, width);
    case "slope":
      return slopeScene(model, language, width);
    case "multiples":
      return multiplesScene(model, language, width);
    case "spark":
      return sparkScene(model, language, width);
  }
}
