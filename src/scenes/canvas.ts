import type { Language } from "../base/language.ts";
import type { FigureModel } from "../figures/model.ts";

/** What every part of a scene needs to know of its surface. */
export interface Canvas {
  readonly id: string;
  readonly theme: string;
  readonly language: Language;
  readonly width: number;
  readonly narrow: boolean;
  /** Size of labels in units; text keeps its size, so a narrow scene is not a shrunken wide one. */
  readonly size: number;
}

/** The surface for a figure at a width: narrow scenes have larger labels, because phones show them a little smaller. */
export function canvasFor({ id, theme }: FigureModel, language: Language, width: number): Canvas {
  const narrow = width < 520;
  return { id: `${id}-${width}`, theme, language, width, narrow, size: narrow ? 14 : 13.5 };
}
