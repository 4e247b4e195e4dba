import type { Language } from "../../base/language.ts";
import type { FigureModel } from "../../figures/model.ts";
import { sceneFor } from "../../scenes/index.ts";
import { round, type Mark } from "../../scenes/scene.ts";
import type { PlacedScene, Room } from "./framed.ts";

/** The widths at which a scene is tried: it lays its labels out anew at each, so one of them fills the room best. */
const widths = [340, 370, 400, 440, 480, 519, 560, 600, 650, 720, 800, 900];

/** The scene that fills the room with the largest labels, and of several as large as `largest` the widest. */
export function fitScene(
  model: FigureModel,
  language: Language,
  room: Room,
  largest: number,
): PlacedScene & { readonly label: number } {
  const tried = widths.map((width) => enlarged(model, language, width, room, largest));
  return tried.reduce((best, one) => (isBetter(one, best) ? one : best));
}

function isBetter(one: { label: number; filled: number }, best: { label: number; filled: number }): boolean {
  return one.label > best.label + 0.2 || (one.label > best.label - 0.2 && one.filled > best.filled);
}

function enlarged(model: FigureModel, language: Language, width: number, room: Room, largest: number) {
  const scene = sceneFor(model, language, width);
  const size = labelSize(scene.marks);
  const scale = Math.min(room.width / scene.width, room.height / scene.height, largest / size);
  return {
    scene,
    scale,
    x: round(room.x),
    y: round(room.y),
    label: scale * size,
    filled: (scene.width * scale) / room.width,
  };
}

/** The size in which most of the words are set. */
function labelSize(marks: readonly Mark[]): number {
  const sizes = marks.flatMap((mark) => (mark.type === "text" ? [mark.size] : [])).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 13.5;
}
