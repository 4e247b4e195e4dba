import type { Language } from "../base/language.ts";
import type { FigureModel } from "../figures/index.ts";
import { breakLines } from "../scenes/breakLines.ts";
import { sceneFor } from "../scenes/index.ts";

// Widths that a drawing has in its frame, the largest as the style sheet has it, and the scene that is shown then.
const shown = [
  { width: 344, scene: 360 },
  { width: 384, scene: 360 },
  { width: 680, scene: 720 },
  { width: 776, scene: 720 },
] as const;

/** How high the frame of an embedded chart must be, so that nothing scrolls in it on a phone or in a column of text. */
export function embedHeight(model: FigureModel, language: Language): number {
  const heights = shown.map(({ width, scene }) => {
    const drawn = sceneFor(model, language, scene);
    return wordsHeight(model, language, width) + (drawn.height * width) / drawn.width;
  });
  return Math.ceil((Math.max(...heights) + furniture) / 10) * 10;
}

/** Rule, gaps, source line and the link back. */
const furniture = 220;

function wordsHeight({ title, subtitle }: FigureModel, language: Language, width: number): number {
  const leading = language === "en" ? 1.3 : 1.45;
  return (
    breakLines(title[language], width * 0.94, 22, true).length * 22 * leading +
    breakLines(subtitle[language], width * 0.94, 15).length * 22
  );
}

/** The code that shows a page of ours inside another's: one element, no script. */
export function embedCode(address: string, title: string, height: number): string {
  const name = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${address}" title="${name}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}
