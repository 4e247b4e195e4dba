import type { Language } from "../base/language.ts";
import type { DecayModel } from "../figures/kinds/decay.ts";
import { figureKey } from "../figures/key.ts";
import { canvasFor } from "./canvas.ts";
import { decayColumns } from "./decayColumns.ts";
import { decayList } from "./decayList.ts";
import { keyRow } from "./keyRow.ts";
import type { Scene } from "./scene.ts";

/** The way of each figure: three columns from the document to its repeats, or on a phone one step under another. */
export function decayScene(model: DecayModel, language: Language, width: number): Scene {
  const canvas = canvasFor(model, language, width);
  const { marks, bottom } = canvas.narrow ? decayList(model, canvas) : decayColumns(model, canvas);
  const key = keyRow(figureKey(model), bottom + 8, canvas, "bar");
  const height = Math.ceil(bottom + 8 + key.height + 2);
  return { id: canvas.id, width, height, theme: model.theme, language, marks: [...marks, ...key.marks] };
}
