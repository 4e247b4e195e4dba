import type { Catalogue } from "../catalogue/catalogue.ts";
import { decode } from "../catalogue/decode.ts";
import type { SourceFile } from "../catalogue/sourceFile.ts";
import { calculations } from "../figures/calculations.ts";
import { figureSpecs, resolveFigure } from "../figures/index.ts";
import { parseReferences, parseStory, placeOf } from "../stories/story.ts";
import type { StoryReference, StoryText } from "../stories/story.ts";

/** Where readers meet one row: sentences as `file:line`, charts by id, pages by address without a language. */
export interface Showing {
  readonly sentences: readonly string[];
  readonly charts: readonly string[];
  readonly pages: readonly string[];
}

/** Tells of any row, target, claim, indicator or source of a catalogue where readers meet it. */
export function showings(files: readonly SourceFile[], catalogue: Catalogue): (id: string) => Showing {
  const stories = files.flatMap((file) => parseStory(file.path, decode(file).text ?? "") ?? []);
  const charts = [...figureSpecs.keys()].map((id) => [id, statementsOf(id, catalogue)] as const);
  return (id) => {
    const shownIn = charts.flatMap(([chart, ids]) => (ids.has(id) ? [chart] : []));
    const sentences = stories.flatMap((story) => sentencesWith(id, shownIn, story));
    return { sentences, charts: shownIn, pages: pagesOf(id, sentences, catalogue) };
  };
}

function sentencesWith(id: string, charts: readonly string[], story: StoryText): readonly string[] {
  const found = parseReferences(story).filter((reference) => leansOn(reference, id, charts));
  return [...new Set(found.map(({ offset }) => `${story.file}:${placeOf(story.text, offset).line}`))];
}

function leansOn(reference: StoryReference, id: string, charts: readonly string[]): boolean {
  if (reference.kind === "figure") return charts.includes(reference.id);
  if (reference.kind === "disagreement") return id === reference.id || id.startsWith(`${reference.id}~`);
  if (reference.kind !== "derived") return reference.id === id;
  const calculation = calculations[reference.id];
  return calculation?.of === id || calculation?.from === id;
}

/** The ids of every statement that a chart draws or lists; none where the catalogue cannot carry the chart. */
function statementsOf(figure: string, catalogue: Catalogue): ReadonlySet<string> {
  const spec = figureSpecs.get(figure);
  const statements = new Set<unknown>([
    ...catalogue.observations.values(),
    ...catalogue.targets.values(),
    ...catalogue.claims.values(),
  ]);
  try {
    return idsWithin(spec && resolveFigure(spec, catalogue), statements);
  } catch {
    return new Set();
  }
}

/** Walks a model, whatever its kind, down to the statements in it. */
function idsWithin(model: unknown, statements: ReadonlySet<unknown>): ReadonlySet<string> {
  const ids = new Set<string>();
  const seen = new Set<unknown>();
  const open = [model];
  while (open.length > 0) {
    const part = open.pop();
    if (!(part instanceof Object) || seen.has(part)) continue;
    seen.add(part);
    if (statements.has(part)) ids.add((part as { readonly id: string }).id);
    else open.push(...Object.values(part));
  }
  return ids;
}

function pagesOf(
  id: string,
  sentences: readonly string[],
  { observations, targets, claims, indicators, sources }: Catalogue,
) {
  const statement = observations.get(id) ?? targets.get(id) ?? claims.get(id);
  const indicator = statement?.indicator.id ?? (indicators.has(id) ? id : undefined);
  const source = statement?.source.id ?? (sources.has(id) ? id : undefined);
  const stories = sentences.flatMap((place) => /stories\/([^/]+)\//.exec(place)?.[1] ?? []);
  return [
    ...(indicator === undefined ? [] : [`indicators/${indicator}/`]),
    ...(source === undefined ? [] : [`sources/${source}/`]),
    ...[...new Set(stories)].map((story) => `stories/${story}/`),
  ];
}
