import type { Language } from "../base/language.ts";

/** A story file of one language, as it was read: its text is prose, tags and front matter together. */
export interface StoryText {
  readonly story: string;
  readonly language: Language;
  readonly file: string;
  readonly text: string;
}

/** What a tag of a story refers to: a figure in a row, a target, a claim, a calculation, a chart, what a step lights in it, a disagreement, a term. */
export interface StoryReference {
  readonly kind: "row" | "target" | "claim" | "derived" | "figure" | "step" | "disagreement" | "term";
  readonly id: string;
  readonly offset: number;
}

const storyPath = /(?:^|\/)src\/content\/stories\/([a-z0-9-]+)\/(en|zh)\.mdx$/;

/** Takes a file's path and text and returns the story it holds, or undefined for any other file. */
export function parseStory(file: string, text: string): StoryText | undefined {
  const [, story, language] = storyPath.exec(file) ?? [];
  if (story === undefined || language === undefined) return undefined;
  return { story, language: language as Language, file, text };
}

const tag = /<(Num|Figure|Steps?|Disagreement|Term)\b([^>]*)>/g;
const attribute = /\b([a-z]+)="([^"]*)"/g;

/** Every reference of a story, in the order of its text. */
export function parseReferences({ text }: Pick<StoryText, "text">): readonly StoryReference[] {
  return [...text.matchAll(tag)].flatMap((match) => {
    const [, name = "", attributes = ""] = match;
    const values = new Map(
      [...attributes.matchAll(attribute)].map(([, key = "", value = ""]) => [key, value]),
    );
    return referencesOf(name, values).map(({ kind, id }) => ({ kind, id, offset: match.index }));
  });
}

function referencesOf(
  name: string,
  values: ReadonlyMap<string, string>,
): Pick<StoryReference, "kind" | "id">[] {
  if (name === "Figure") return [{ kind: "figure", id: values.get("id") ?? "" }];
  if (name === "Steps") return [{ kind: "figure", id: values.get("figure") ?? "" }];
  if (name === "Step") return (values.get("at") ?? "").split(" ").map((id) => ({ kind: "step", id }));
  if (name === "Term") return [{ kind: "term", id: values.get("id") ?? "" }];
  if (name === "Disagreement")
    return [{ kind: "disagreement", id: `${values.get("indicator") ?? ""}@${values.get("period") ?? ""}` }];
  const kinds = ["row", "target", "claim", "derived"] as const;
  const found = kinds.filter((kind) => values.has(kind));
  // A Num that names nothing, or two things at once, becomes a reference that cannot exist, and is reported as such.
  return found.length === 1 && found[0]
    ? [{ kind: found[0], id: values.get(found[0]) ?? "" }]
    : [{ kind: "row", id: "" }];
}

/** Line and column, counted from 1, of an offset in a text. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
