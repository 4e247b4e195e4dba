import type { Language } from "../base/language.ts";
import { parseReferences } from "../stories/story.ts";
import { storiesIn, type Story } from "./stories.ts";

/** The charts of a story in the order of its text. */
export function storyFigures(body: string | undefined): readonly string[] {
  const found = parseReferences({ text: body ?? "" }).flatMap(({ kind, id }) =>
    kind === "figure" ? [id] : [],
  );
  return [...new Set(found)];
}

/** The stories of one language in which a chart stands. */
export async function storiesWith(figure: string, language: Language): Promise<readonly Story[]> {
  const stories = await storiesIn(language);
  return stories.filter(({ entry }) => storyFigures(entry.body).includes(figure));
}
