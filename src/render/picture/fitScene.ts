import type { Language } from "../../base/language.ts";
import type { FigureModel } from "../../figures/model.ts";
import { sceneFor } from "../../scenes/index.ts";
import { round, type Mark, type Scene } from "../../scenes/scene.ts";
import type { PlacedScene, Room } from "./framed.ts";

/** The widths at which a scene is tried: it lays its labels out anew at each, so one of them fills the room best. */
const widths = [340, 370, 400, 440, 480, 519, 560, 600, 650, 720, 800, 900];

/** The scene that fills the room with the largest labels, and of several as large as `largest` the widest. */
export function fitScene(model: FigureModel, language: Language, room: Room, largest: number): Fit {
  const whole = bestOf(1, model, language, room, largest);
  return whole.label < readable && /^(?:series|timeline)$/.test(model.kind)
    ? lower.reduce((best, part) => {
        const one = best.label < readable ? bestOf(part, model, language, room, largest) : best;
        return one.label > best.label && numbersIn(one) >= numbersIn(whole) ? one : best;
      }, whole)
    : whole;
}

/** How many words of the picture stand for a row. */
function numbersIn({ scene }: PlacedScene): number {
  return scene.marks.filter(({ type, row }) => type === "text" && row !== undefined).length;
}

// Words smaller than this are hard to read in a picture on a phone: a plot gives up height for them, step by step, but no number.
const readable = 17.5;
const lower = [0.85, 0.7, 0.6, 0.5];

function bestOf(part: number, model: FigureModel, language: Language, room: Room, largest: number): Fit {
  const tried = widths.map((width) => enlarged(sceneFor(model, language, width, part), room, largest));
  return tried.reduce((best, one) => (isBetter(one, best) ? one : best));
}

/** A scene in its room, the size of its words there, and how much of the room's width it takes. */
interface Fit extends PlacedScene {
  readonly label: number;
  readonly filled: number;
}

function isBetter(one: Fit, best: Fit): boolean {
  return one.label > best.label + 0.2 || (one.label > best.label - 0.2 && one.filled > best.filled);
}

function enlarged(scene: Scene, room: Room, largest: number): Fit {
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
