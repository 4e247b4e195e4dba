import type { Catalogue, Claim, Observation, Target } from "../catalogue/catalogue.ts";
import { calculations } from "../figures/calculations.ts";
import { derive, type Derived } from "../figures/derived.ts";
import { parseReferences, type StoryReference, type StoryText } from "./story.ts";

type Statement = Observation | Target | Claim;

/** What a printed story tells at its end of one figure: where it was printed, or how we computed it. */
export type Footnote =
  | { readonly key: string; readonly statement: Statement; readonly derived?: undefined }
  | { readonly key: string; readonly derived: Derived; readonly statement?: undefined };

/**
 * The notes of a story in the order in which its text first needs them, each figure once. The terms of our calculations
 * come last where the text does not name them itself, so that every sum can be done again on paper.
 */
export function footnotesOf(story: Pick<StoryText, "text">, catalogue: Catalogue): readonly Footnote[] {
  const named = parseReferences(story).flatMap((reference) => notesOf(reference, catalogue));
  const terms = named.flatMap(({ derived }) => derived?.terms ?? []).map(stated);
  // A map keeps the place of a key that is set again.
  return [...new Map([...named, ...terms].map((note) => [note.key, note])).values()];
}

function stated(statement: Statement): Footnote {
  return { key: statement.id, statement };
}

function notesOf({ kind, id }: StoryReference, catalogue: Catalogue): readonly Footnote[] {
  const { observations, targets, claims } = catalogue;
  const calculation = kind === "derived" ? calculations[id] : undefined;
  if (calculation) return [{ key: id, derived: derive(id, calculation, catalogue) }];
  if (kind === "disagreement") return rivalRows(id, catalogue).map(stated);
  const lists = { row: observations, target: targets, claim: claims } as const;
  const found = kind in lists ? lists[kind as keyof typeof lists].get(id) : undefined;
  return found ? [stated(found)] : [];
}

/** The rows that a box of disagreeing sources shows, the one in use first. */
function rivalRows(id: string, { observations }: Catalogue): readonly Observation[] {
  return [...observations.values()]
    .filter((row) => `${row.indicator.id}@${row.period.text}` === id && row.quantity)
    .sort((a, b) => Number(b.inUse) - Number(a.inUse));
}

/** The glossary terms of a story, in the order in which its text first needs them. */
export function termsOf(story: Pick<StoryText, "text">): readonly string[] {
  const terms = parseReferences(story).filter(({ kind }) => kind === "term");
  return [...new Set(terms.map(({ id }) => id))];
}
